import { QUESTION_ID } from "@/lib/core/ids";
import type { Diagnostic } from "../diagnostic";
import { didYouMean } from "../nearest";
import type { Located } from "../yaml-map";
import { at, inChinese, type Bank } from "./bank";
import { knownIds } from "./references";

type PathFile = Bank["learningPaths"][number];

/** What learning paths name must exist, and a path asks every question once, whichever of its names it uses. */
export function checkPaths(bank: Bank): readonly Diagnostic[] {
  if (bank.learningPaths.length === 0) return [];
  const slugs = new Set([...bank.slugs.values()].flatMap((ofTopic) => [...ofTopic]));
  const ids = knownIds(bank);
  const slugOf = new Map(
    bank.questions.filter(inChinese).flatMap(({ slug, facts: { id } }) => (id ? [[id.value as string, slug]] : [])),
  );
  const isKnown = (name: string) => slugs.has(name) || (QUESTION_ID.test(name) && (ids?.has(name) ?? true));
  return bank.learningPaths.flatMap((file) => [
    ...file.facts.steps.flatMap((step) => (isKnown(step.value) ? [] : [deadStep(file, step, slugs)])),
    ...checkTwice(file, (name) => slugOf.get(name) ?? name),
    ...checkInterview(file, bank),
  ]);
}

function deadStep(file: PathFile, { value, at: place }: Located<string>, slugs: ReadonlySet<string>): Diagnostic {
  const message = `No question has the slug or the id “${value}”.${didYouMean(value, slugs)}`;
  return at(file, place, "dead-relation", message);
}

function checkTwice(file: PathFile, nameOf: (name: string) => string): readonly Diagnostic[] {
  const lines = new Map<string, number>();
  return file.facts.steps.flatMap(({ value, at: place }) => {
    const name = nameOf(value);
    const before = lines.get(name);
    if (before === undefined) lines.set(name, place.line);
    if (before === undefined) return [];
    const message = `“${value}” stands in line ${before} already. A path asks a question once; remove one of the two.`;
    return [at(file, place, "duplicate-step", message)];
  });
}

function checkInterview(file: PathFile, { paths }: Bank): readonly Diagnostic[] {
  const { interview } = file.facts;
  if (!interview || paths.has(`_templates/${interview.value}.yaml`)) return [];
  const known = [...paths].flatMap((path) => /^_templates\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
  const message = `_templates has no “${interview.value}.yaml”.${didYouMean(interview.value, known)}`;
  return [at(file, interview.at, "dead-relation", message)];
}
