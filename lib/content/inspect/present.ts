import type { DialectScore } from "../dialects/model";
import { COLUMNS, printable, wrap } from "./columns";
import type { Inspection } from "./inspect-file";
import { presentQuestions } from "./present-questions";
import type { Paint, Presentation } from "./presentation";
import { rangesOf } from "./ranges";
import type { Part, Reading } from "./reading";

const LABEL = 11;

/** What was understood of a file, for its author: lines for a terminal of 100 columns. Diagnostics are not among them. */
export function present(inspection: Inspection, presentation: Presentation): string[] {
  const { reading, document } = inspection;
  const { paint } = presentation;
  return [
    paint("strong", printable(reading.file)),
    ...(document ? presentDialects(document.candidates, paint) : presentOther(reading, paint)),
    ...(reading.questions.length > 0 ? ["", ...presentQuestions(inspection, presentation)] : []),
    ...presentAsides(reading.parts, paint),
  ];
}

/** `43 questions, 33 answered, 640 lines of 640 in 210 parts` */
export function summarise({ questions, parts, lines }: Reading): string {
  const answered = questions.filter((question) => question.answered).length;
  const asked = `${questions.length} question${questions.length === 1 ? "" : "s"}, ${answered} answered`;
  return `${asked}, ${lines.accounted} lines of ${lines.total} in ${parts.length} part${parts.length === 1 ? "" : "s"}`;
}

/** A label and what belongs to it, under each other where it is long. */
function labelled(label: string, text: string, paint: Paint): string[] {
  const lines = wrap(printable(text), COLUMNS - LABEL - 2);
  return lines.map((line, index) => `  ${index === 0 ? paint("dim", label.padEnd(LABEL)) : " ".repeat(LABEL)}${line}`);
}

const presentOther = ({ dialect }: Reading, paint: Paint) =>
  labelled(
    "dialect",
    dialect === "canonical" ? "canonical: its front matter has one of our ids" : "none: it could not be read",
    paint,
  );

function presentDialects(candidates: readonly DialectScore[], paint: Paint): string[] {
  const [chosen, ...others] = candidates;
  if (!chosen) return labelled("dialect", "none: nothing in it is marked as a question", paint);
  const rival = others.find(({ questions }) => questions === 0);
  return [
    ...labelled("dialect", describe(chosen), paint),
    ...others.filter(({ questions }) => questions > 0).flatMap((one) => labelled("and", describe(one), paint)),
    ...labelled(
      "runner-up",
      rival ? explainLoss(rival, chosen) : "none: nothing else in it looks like marks of questions",
      paint,
    ),
  ];
}

const score = ({ score }: DialectScore) => score.toFixed(2);
const describe = (one: DialectScore) =>
  `${one.dialect} (${one.questions}), score ${score(one)}: ${one.reasons.join("; ")}`;

function explainLoss(rival: DialectScore, chosen: DialectScore): string {
  const why =
    rival.score < chosen.score
      ? `explains less, ${score(rival)} against ${score(chosen)}`
      : "stands inside what was taken for answers";
  return `${rival.dialect} ${why}: ${rival.reasons.join("; ")}`;
}

/** What belongs to no question, a line for each reason. */
function presentAsides(parts: readonly Part[], paint: Paint): string[] {
  const reasons = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.as !== "aside") continue;
    const reason = part.reason ?? "belongs to no question";
    const known = reasons.get(reason);
    if (known) known.push(part);
    else reasons.set(reason, [part]);
  }
  const rows = [...reasons].flatMap(([reason, of], index) => {
    return labelled(
      index === 0 ? "set aside" : "",
      `${reason}: ${of.length === 1 && of[0]?.line === of[0]?.endLine ? "line" : "lines"} ${rangesOf(of)}`,
      paint,
    );
  });
  return rows.length > 0 ? ["", ...rows] : [];
}
