import type { Bank, BankQuestion, BankSection, Block } from "./bank";
import type { Chance } from "./chance";
import { hasChoices, isHeading, isLabelled, isListed, type Style } from "./style";
import { WORDS, type Language } from "./words";

/** A bank that `style` can print so that a person could read it back. */
export function randomBank(chance: Chance, language: Language, style: Style): Bank {
  const words = WORDS[language];
  const titles = titleSource(chance, language, style);
  const names = chance.some(words.sections, style.sections ? chance.int(2, 3) : 1);
  const codes = style.sections && !isListed(style) && style.question !== "table" && chance.maybe(0.25);
  const section = (title: string, coding: boolean): BankSection => ({
    title,
    intro: style.sections && chance.maybe(0.2) ? chance.pick(words.intros) : null,
    questions: Array.from({ length: chance.int(3, 6) }, () => randomQuestion(chance, language, style, titles, coding)),
  });
  const sections = names.map((name) => section(name, false));
  const bank = {
    language,
    title: chance.pick(words.documents),
    intro: chance.some(words.intros, chance.int(0, 2)),
    sections: codes ? [...sections, section(chance.pick(words.codingSection), true)] : sections,
    closing: chance.maybe(0.4) ? chance.pick(words.closings) : null,
  };
  return withAnAnswer(bank, chance, language, style);
}

/** Where answers stand below, or beside, at least two of them have to. */
function withAnAnswer(bank: Bank, chance: Chance, language: Language, style: Style): Bank {
  if (style.question === "unanswered-list") return bank;
  const first = bank.sections[0];
  if (!first) return bank;
  const questions = first.questions.map((question, index) =>
    index < 2 && question.answer.length === 0 && question.options.length === 0
      ? { ...question, placeholder: null, answer: answerBlocks(chance, language, style, question.kind === "coding") }
      : question,
  );
  return { ...bank, sections: [{ ...first, questions }, ...bank.sections.slice(1)] };
}

type Title = {
  readonly text: string;
  readonly asks: boolean;
  readonly kind: "open" | "coding";
  readonly shows: boolean;
};

/** Titles without end, all different but for those of questions that show their code. */
function titleSource(chance: Chance, language: Language, style: Style): (coding: boolean) => Title {
  const words = WORDS[language];
  const used = new Set<string>();
  const weak = !isLabelled(style);
  const repeats =
    isLabelled(style) && style.contents === "none" && !style.question.startsWith("listed") && chance.maybe(0.2);
  let count = 0;
  const make = (coding: boolean): Title => {
    if (repeats && !coding && chance.maybe(0.5)) return { text: words.output, asks: true, kind: "open", shows: true };
    count += 1;
    // Two of three ask, whatever comes: nouns alone could be anybody's headings.
    const asks = style.question === "quote" || (weak ? count % 3 !== 0 : chance.maybe(0.5));
    const form = coding ? chance.pick(words.tasks) : chance.pick(asks ? words.asking : words.naming);
    const task = !coding && !weak && chance.maybe(0.08) ? chance.pick(words.tasks) : form;
    const text = task.replace("*", chance.pick(words.subjects));
    if (used.has(text)) return make(coding);
    used.add(text);
    return { text, asks, kind: words.tasks.includes(task) ? "coding" : "open", shows: false };
  };
  return make;
}

function randomQuestion(
  chance: Chance,
  language: Language,
  style: Style,
  titles: (coding: boolean) => Title,
  coding: boolean,
): BankQuestion {
  const title = titles(coding);
  if (hasChoices(style) && !coding && !title.shows && title.kind === "open" && chance.maybe(0.35)) {
    return randomChoice(chance, language, style, title);
  }
  const labelled = isLabelled(style) && style.answer !== "details";
  // Code shown by a question nobody answers would look like its answer, unless an empty label says otherwise.
  const answered = style.question !== "unanswered-list" && ((title.shows && !labelled) || chance.maybe(0.85));
  const prompted = title.shows || (isLabelled(style) && (answered || labelled) && chance.maybe(0.2));
  return {
    title: title.text,
    asks: title.asks,
    kind: title.kind,
    prompt: prompted ? [title.shows ? codeBlock(chance, language) : paragraph(chance, language)] : [],
    options: [],
    correct: [],
    answer: answered ? answerBlocks(chance, language, style, title.kind === "coding") : [],
    placeholder: !answered && !isListed(style) && (labelled || isHeading(style)) ? placeholder(chance, language) : null,
  };
}

const placeholder = (chance: Chance, language: Language) =>
  chance.pick(
    language === "zh" ? ["TODO", "略", "待补充", "（待补充）", "暂无", ""] : ["TODO", "TBD", "To be added", "N/A", ""],
  );

function randomChoice(chance: Chance, language: Language, style: Style, title: Title): BankQuestion {
  const options = chance.maybe(0.2)
    ? { zh: ["对", "错"], en: ["True", "False"] }[language]
    : chance.some(WORDS[language].choices, chance.int(3, 5));
  const several = options.length > 2 && chance.maybe(0.3);
  const all = options.map((_option, index) => index);
  const unkeyed = chance.maybe(0.1);
  return {
    title: title.text,
    asks: title.asks,
    kind: "choice",
    prompt: chance.maybe(0.2) ? [chance.maybe(0.5) ? codeBlock(chance, language) : paragraph(chance, language)] : [],
    options,
    correct: unkeyed ? [] : chance.some(all, several ? 2 : 1).sort((left, right) => left - right),
    answer: !unkeyed && style.key === "label" && chance.maybe(0.4) ? [paragraph(chance, language)] : [],
    placeholder: null,
  };
}

const paragraph = (chance: Chance, language: Language): Block => ({
  type: "paragraph",
  text: chance.some(WORDS[language].sentences, chance.int(1, 2)).join(language === "en" ? " " : ""),
});

/** Code with comments that look like headings. */
const codeBlock = (chance: Chance, language: Language): Block => ({
  type: "code",
  language: chance.pick(["python", "bash", "", "yaml"]),
  lines: [
    `# ${chance.pick(WORDS[language].points)}`,
    `step_${chance.int(1, 99)}: run`,
    ...(chance.maybe(0.3) ? ["", `## ${chance.int(1, 9)}. ${chance.pick(WORDS[language].points)}`] : []),
  ],
});

function answerBlocks(chance: Chance, language: Language, style: Style, coding: boolean): Block[] {
  const words = WORDS[language];
  const first = paragraph(chance, language);
  if (style.question === "table" || style.question === "listed-number") return [first];
  const more: (() => Block)[] = [
    () => paragraph(chance, language),
    () => paragraph(chance, language),
    () => ({
      type: "list",
      ordered: allowsNumbers(style) && chance.maybe(0.4),
      items: chance.some(words.points, chance.int(2, 3)),
    }),
    () => codeBlock(chance, language),
    () => ({
      type: "table",
      rows: [chance.some(words.points, 2), chance.some(words.points, 2), chance.some(words.points, 2)],
    }),
    ...(style.question === "quote" ? [] : [(): Block => ({ type: "quote", text: chance.pick(words.sentences) })]),
    ...(allowsNumbers(style) ? [() => points(chance, language)] : []),
    ...(allowsHeadings(style) ? [() => heading(chance, language)] : []),
  ];
  const rest = Array.from({ length: chance.int(0, 3) }, () => chance.pick(more)());
  // A heading has something under it.
  const closed = rest.at(-1)?.type === "heading" ? [...rest, paragraph(chance, language)] : rest;
  return [first, ...(coding ? [codeBlock(chance, language)] : []), ...closed];
}

function points(chance: Chance, language: Language): Block {
  const names = chance.some(WORDS[language].points, chance.int(2, 3));
  return { type: "points", points: names, texts: names.map(() => chance.pick(WORDS[language].sentences)) };
}

const heading = (chance: Chance, language: Language): Block => ({
  type: "heading",
  text: chance.pick(WORDS[language].points),
});

const allowsHeadings = (style: Style) => style.question === "heading" || style.question === "topic-and-label";
/** Numbers inside answers, where no number of a question can be mistaken for one of them. */
const allowsNumbers = (style: Style) =>
  isHeading(style) || style.question === "summary" || style.question === "label" || style.question === "listed-heading";
