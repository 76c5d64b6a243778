import { foldName } from "@/lib/catalogue/glossary";
import type { Diagnostic } from "../diagnostic";
import type { GlossaryFacts } from "../glossary/entry";
import { didYouMean } from "../nearest";
import { at, type Bank } from "./bank";

type File = Bank["glossaries"][number];

/** Ids and names that two terms claim, terms that a language lacks, questions that are none. */
export function checkGlossary(bank: Bank): readonly Diagnostic[] {
  const questions = knownQuestions(bank);
  return bank.glossaries.flatMap((file) => [
    ...checkIds(file),
    ...checkNames(file),
    ...checkAvoided(file),
    ...checkOther(file, bank),
    ...(questions ? checkQuestions(file, questions) : []),
  ]);
}

function checkIds(file: File): readonly Diagnostic[] {
  const owners = new Map<string, number>();
  return file.facts.terms.flatMap(({ id }) => {
    const line = owners.get(id.value);
    if (line === undefined) owners.set(id.value, id.at.line);
    if (line === undefined) return [];
    const message = `“${id.value}” is the id of line ${line} already. Give this term another one.`;
    return [at(file, id.at, "duplicate-id", message)];
  });
}

/** A word in a text leads to one entry, so no two may claim it. */
function checkNames(file: File): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return file.facts.terms.flatMap(({ names }) =>
    names.flatMap(({ value: name, at: place }) => {
      const folded = foldName(name);
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, `${names[0]?.value ?? name}” in line ${place.line}`);
      if (owner === undefined) return [];
      return [at(file, place, "duplicate-term", `“${name}” is a name of “${owner} already. Remove one of the two.`)];
    }),
  );
}

/** An alias may be avoided too: who meets it elsewhere is led here. The name itself, or what another term is called, may not. */
function checkAvoided(file: File): readonly Diagnostic[] {
  const owners = new Map(
    file.facts.terms.flatMap((term) => term.names.map(({ value }) => [foldName(value), term] as const)),
  );
  return file.facts.terms.flatMap((term) =>
    term.avoided.flatMap(({ value: word, at: place }) => {
      const owner = owners.get(foldName(word));
      const isOwnAlias = owner === term && foldName(word) !== foldName(term.text.name);
      if (!owner || isOwnAlias) return [];
      const message = `“${word}” is to be avoided here, and a name of “${owner.text.name}”. Remove one of the two.`;
      return [at(file, place, "duplicate-term", message)];
    }),
  );
}

function checkOther(file: File, { glossaries, paths }: Bank): readonly Diagnostic[] {
  const [ours, theirs] =
    file.facts.locale === "zh" ? ["_glossary.md", "_glossary.en.md"] : ["_glossary.en.md", "_glossary.md"];
  const other = glossaries.find(({ facts }) => facts.locale !== file.facts.locale);
  if (!paths.has(theirs) && file.facts.locale === "en")
    return [at(file, null, "orphan-sibling", `There is no ${theirs}. Write the Chinese file or remove this one.`)];
  // What could not be read there would seem missing.
  if (!other?.facts.whole) return [];
  const known = idsOf(other.facts);
  return file.facts.terms.flatMap(({ id }) => {
    if (known.has(id.value)) return [];
    const message = `${theirs} does not define “${id.value}”.${didYouMean(id.value, known)} Write it there, or remove it from ${ours}.`;
    return [at(file, id.at, "term-sibling", message)];
  });
}

const idsOf = ({ terms }: GlossaryFacts): ReadonlySet<string> => new Set(terms.map(({ id }) => id.value));

function checkQuestions(file: File, known: ReadonlySet<string>): readonly Diagnostic[] {
  return file.facts.terms.flatMap(({ questions }) =>
    questions.flatMap(({ value: question, at: place }) => {
      if (known.has(question)) return [];
      const message = `There is no question “${question}”.${didYouMean(question, known)} Name it by its slug or its id.`;
      return [at(file, place, "dead-relation", message)];
    }),
  );
}

/** Ids and slugs of all questions. Null while a file does not tell its id: what refers to it would seem dead. */
function knownQuestions({ questions, documents, slugs }: Bank): ReadonlySet<string> | null {
  const ids = questions.flatMap(({ facts: { id } }) => id?.value ?? []);
  const asked = documents.flatMap(({ facts }) => facts.questions.flatMap(({ id }) => id ?? []));
  const named = [...slugs.values()].flatMap((ofTopic) => [...ofTopic]);
  return questions.every(({ facts: { id } }) => id) ? new Set([...ids, ...asked, ...named]) : null;
}
