import type { InferredTopic } from "../infer/infer-topic";
import { COLUMNS, fit, printable } from "./columns";
import type { Inspection } from "./inspect-file";
import type { Paint, Presentation } from "./presentation";
import { rangeOf } from "./ranges";
import type { FoundQuestion } from "./reading";

/** Of more questions than this, only so many are shown. */
const MANY = 60;
const HEAD = 20;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Each question on two lines: what is asked, and what was found of it. */
export function presentQuestions({ reading, document, inferred }: Inspection, { paint, all }: Presentation): string[] {
  const { questions } = reading;
  const shown = all || questions.length <= MANY ? questions : questions.slice(0, HEAD);
  const margin = `${questions.length}`.length + 2;
  const rows = shown.flatMap((question, index) => {
    const title = fit(printable(question.title), COLUMNS - margin - 2);
    const answer = question.answer === undefined ? [] : quoteAnswer(question.answer, margin);
    return [
      `${paint("dim", `${index + 1}`.padStart(margin))}  ${title}`,
      `${" ".repeat(margin + 2)}${factsOf(question, document?.questions[index]?.number ?? null, inferred[index] ?? null, paint)}`,
      ...answer,
    ];
  });
  const rest = questions.length - shown.length;
  return rest > 0 ? [...rows, `${" ".repeat(margin + 2)}… and ${rest} more; --all shows them`] : rows;
}

function factsOf(question: FoundQuestion, number: string | null, inferred: InferredTopic | null, paint: Paint): string {
  const { kind, answered, codeBlocks, options, correct } = question;
  return [
    paint("dim", rangeOf(question)),
    ...(number === null ? [] : [paint("dim", `no. ${printable(number)}`)]),
    kind,
    ...(options > 0 ? [showOptions(options, correct)] : []),
    answered ? paint("good", "answered") : paint("doubtful", "not answered"),
    ...(codeBlocks > 0 ? [`${codeBlocks} code`] : []),
    showTopic(question, inferred, paint),
  ].join(paint("dim", " · "));
}

/** `A [B] C D`: the key in brackets. */
function showOptions(options: number, correct: readonly number[]): string {
  if (options > LETTERS.length)
    return `${options} options, right: ${correct.map((index) => index + 1).join(", ") || "none"}`;
  const letters = [...LETTERS.slice(0, options)];
  return letters.map((letter, index) => (correct.includes(index) ? `[${letter}]` : letter)).join(" ");
}

function showTopic({ topic }: FoundQuestion, inferred: InferredTopic | null, paint: Paint): string {
  if (topic === null) return "no topic";
  if (!inferred) return topic;
  const scored = `${topic} ${inferred.score.toFixed(2)}`;
  return inferred.uncertain ? paint("doubtful", `${scored} uncertain, or ${inferred.runnerUp}`) : scored;
}

const quoteAnswer = (answer: string, margin: number): string[] =>
  answer === "" ? [] : answer.split("\n").map((line) => `${" ".repeat(margin + 2)}│ ${printable(line)}`.trimEnd());
