import { diagnose, type Diagnostic } from "../diagnostic";
import type { Page } from "./page";

/** With fewer questions a share says nothing. */
const ENOUGH = 10;
const SHARE = 0.1;
const NAMED = 5;

/** Code that nobody runs is code that nobody knows to be right. Both languages have the same, so one is counted. */
export function checkUnrun(pages: readonly Page[]): readonly Diagnostic[] {
  const questions = pages.filter(({ locale }) => locale === "zh");
  const unrun = questions.flatMap(({ path, unrun: [first] }) => (first ? [{ path, at: first }] : []));
  const [one, ...others] = unrun;
  if (!one || questions.length < ENOUGH || unrun.length <= SHARE * questions.length) return [];
  const named = others.slice(0, NAMED).map(({ path, at }) => `${path}:${at.line}`);
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : "";
  const also = named.length > 0 ? `, also ${named.join(", ")}${more}` : "";
  const message = `${unrun.length} of ${questions.length} questions have code that the tests don't run (norun), over one in ten${also}. Show in some what runs.`;
  return [diagnose(one.path, one.at, "norun-share", message)];
}
