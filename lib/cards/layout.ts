import type { Difficulty, TopicId } from "@/lib/catalogue/model";
import { CARD_SIZE, type Card } from "./card";
import { fitTitle, TITLE_WIDTH } from "./fit-title";

/** An element as the renderer takes it: the shape of a React element, without React. */
export type CardNode = {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: CardNode | readonly CardNode[] | string };
};

// The light tokens of app/globals.css in sRGB.
const INK = "#1c1b19";
const SOFT = "#4f4d48";
const LINE = "#dedcd6";
const PAPER = "#fbfaf7";
const SEAL = "#c33e2e";
const TOPIC: Readonly<Record<TopicId, string>> = {
  platform: "#3f5993",
  market: "#c78034",
  data: "#45814f",
  deployment: "#328bb0",
  privacy: "#7b56a9",
};

const STROKES: Readonly<Record<Difficulty, readonly number[]>> = { easy: [8], medium: [5, 11], hard: [3, 8, 13] };
const BOAT =
  "M6 19.5c3.6-.9 7-.2 10 2 3-2.2 6.4-2.9 10-2-1.7 3.7-5.3 6-10 6s-8.3-2.3-10-6ZM14.9 18.6V6.5c-3.9 2.5-6.4 6-7.3 10.4 2.6-.2 5 .4 7.3 1.7ZM17.1 18.6V9.5c2.8 1.7 4.7 4.2 5.5 7.4-1.9-.1-3.7.5-5.5 1.7Z";

const box = (style: object, children: readonly CardNode[]): CardNode => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});
const words = (style: object, text: string): CardNode => ({ type: "div", props: { style, children: text } });
const drawing = (size: number, unit: number, children: readonly CardNode[]): CardNode => ({
  type: "svg",
  props: { width: size, height: size, viewBox: `0 0 ${unit} ${unit}`, children },
});

/** A question's card as a tree: its topic above, its title large, the seal of the house below a hairline. */
export function cardLayout(card: Card): CardNode {
  const { size, lines } = fitTitle(card.title, card.language);
  const line = Math.round(size * 1.34);
  return box(
    {
      ...CARD_SIZE,
      boxSizing: "border-box",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "68px 80px 56px",
      backgroundColor: PAPER,
      color: INK,
      fontSize: 30,
    },
    [
      box({ alignItems: "center", color: SOFT }, [
        box({ width: 22, height: 22, borderRadius: 3, marginRight: 18, backgroundColor: TOPIC[card.topic] }, []),
        words({ maxWidth: TITLE_WIDTH - 40 }, card.topicTitle),
      ]),
      box(
        { flexDirection: "column", maxWidth: TITLE_WIDTH, fontSize: size, fontWeight: 700 },
        lines.map((text) => words({ height: line, lineHeight: `${line}px`, whiteSpace: "pre" }, text)),
      ),
      box({ alignItems: "center", borderTop: `2px solid ${LINE}`, paddingTop: 34 }, [
        drawing(56, 32, [
          { type: "rect", props: { x: 1, y: 1, width: 30, height: 30, rx: 6.5, fill: SEAL } },
          { type: "path", props: { d: BOAT, fill: PAPER } },
        ]),
        words({ marginLeft: 20, fontSize: 34, fontWeight: 700 }, card.site),
        box({ marginLeft: "auto", alignItems: "center", color: SOFT }, [
          ...(card.difficulty === null ? [] : [strokes(card.difficulty)]),
          words({ marginLeft: 14, whiteSpace: "pre" }, card.facts.join("    ")),
        ]),
      ]),
    ],
  );
}

const strokes = (difficulty: Difficulty): CardNode =>
  drawing(
    26,
    16,
    STROKES[difficulty].map((y) => ({ type: "path", props: { d: `M1 ${y}h14`, stroke: SOFT, strokeWidth: 1.7 } })),
  );

/** All text of a card: what its fonts have to hold. */
export const cardText = ({ title, topicTitle, facts, site }: Card): string =>
  `${[title, topicTitle, ...facts, site].join("")}…`;
