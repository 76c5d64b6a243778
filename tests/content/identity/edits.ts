import { seededRandom, type Random } from "@/lib/core/random";
import type { Bank, Known, Maker } from "./random-bank";

/** An edit as a value that shrinks: what is done, and the seed of where and how. */
export type Edit = { readonly kind: EditKind; readonly seed: number };

type Place = { readonly file: string; readonly questions: Known[]; readonly index: number; readonly one: Known };

/** Does one thing to a place of the bank. Titles that only one question ever had are never given to another. */
type Apply = (place: Place, bank: Bank, maker: Maker, random: Random, once: ReadonlySet<string>) => void;

const replace = ({ questions, index, one }: Place, changes: Partial<Known>) => {
  questions[index] = { ...one, ...changes };
};

function misspell(text: string, random: Random): string {
  const letters = [...text];
  const at = Math.floor(random() * letters.length);
  const chance = random();
  if (chance < 0.35) letters.splice(at, 1);
  else if (chance < 0.7) letters.splice(at, 1, letters[Math.floor(random() * letters.length)] ?? "x");
  else [letters[at], letters[at + 1]] = [letters[at + 1] ?? "", letters[at] ?? ""];
  return letters.join("");
}

/** Writes a fifth of a text anew, in one place. */
function reword(text: string, maker: Maker, random: Random): string {
  const length = Math.floor(text.length / 5);
  const at = Math.floor(random() * (text.length - length));
  return text.slice(0, at) + maker.words(8).slice(0, length) + text.slice(at + length);
}

function newQuestion(maker: Maker, once: ReadonlySet<string>): Known {
  const one = maker.question();
  return once.has(one.title) ? newQuestion(maker, once) : one;
}

const SMALL = {
  typo: (place, _bank, _maker, random) => replace(place, { title: misspell(place.one.title, random) }),
  reword: (place, _bank, maker, random) => replace(place, { body: reword(place.one.body, maker, random) }),
  respace: (place) => replace(place, { body: place.one.body.replaceAll(" ", "\n") }),
  reorder: ({ questions, index, one }, _bank, _maker, random) => {
    questions.splice(index, 1);
    questions.splice(Math.floor(random() * (questions.length + 1)), 0, one);
  },
  shuffle: ({ questions }, _bank, _maker, random) => {
    const keys = new Map(questions.map((one) => [one, random()]));
    questions.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
  },
  rename: ({ file, questions }, bank, maker) => {
    bank.delete(file);
    bank.set(`documents/${maker.words(3)}.md`, questions);
  },
  insert: ({ questions, index }, _bank, maker, _random, once) =>
    void questions.splice(index, 0, newQuestion(maker, once)),
  remove: ({ questions, index }) => void questions.splice(index, 1),
} satisfies Record<string, Apply>;

const LARGE = {
  move: ({ questions, index, one }, bank, _maker, random) => {
    questions.splice(index, 1);
    const lists = [...bank.values()];
    const list = lists[Math.floor(random() * lists.length)] ?? questions;
    list.splice(Math.floor(random() * (list.length + 1)), 0, one);
  },
  rewrite: (place, _bank, maker, random) => replace(place, { body: maker.words(5 + Math.floor(random() * 40)) }),
  retitle: (place, _bank, maker) => replace(place, { title: maker.words(6) }),
  blank: (place) => replace(place, { body: "" }),
  duplicate: ({ questions, index, one }, _bank, maker) => void questions.splice(index, 0, maker.copyOf(one)),
  split: (place, _bank, maker, random) => {
    const { questions, index, one } = place;
    const middle = Math.floor(one.body.length * (0.3 + 0.4 * random()));
    const second = maker.copyOf(one, { title: maker.words(5), body: one.body.slice(middle) });
    replace(place, { body: one.body.slice(0, middle) });
    questions.splice(index + 1, 0, second);
  },
  newDocument: (_place, bank, maker, _random, once) => {
    bank.set(`documents/${maker.words(2)}.md`, [newQuestion(maker, once), newQuestion(maker, once)]);
  },
  dropDocument: ({ file }, bank) => void bank.delete(file),
} satisfies Record<string, Apply>;

const EDITS: Record<string, Apply> = { ...SMALL, ...LARGE };

export type EditKind = keyof typeof SMALL | keyof typeof LARGE;
export const SMALL_EDITS = Object.keys(SMALL) as readonly EditKind[];
export const ALL_EDITS = Object.keys(EDITS) as readonly EditKind[];

/** The bank after the edits; the one given stays as it is. `once`: titles that the lock knows of one question only. */
export function edited(before: Bank, edits: readonly Edit[], maker: Maker, once: ReadonlySet<string>): Bank {
  const bank: Bank = new Map([...before].map(([file, all]) => [file, all.map((one) => ({ ...one, origin: null }))]));
  for (const { kind, seed } of edits) {
    const random = seededRandom(seed);
    const places = [...bank].flatMap(([file, questions]) =>
      questions.map((one, index): Place => ({ file, questions, index, one })),
    );
    const place = places[Math.floor(random() * places.length)];
    if (place) EDITS[kind]?.(place, bank, maker, random, once);
  }
  return bank;
}
