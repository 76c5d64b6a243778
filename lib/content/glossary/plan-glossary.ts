import type { Term } from "@/lib/catalogue/glossary";
import type { Publication } from "@/lib/catalogue/publication";
import type { Bank } from "../across/bank";

/** The whole glossary of `after`, or null where none of its files changed. */
export function planGlossary(before: Bank, after: Bank, changed: ReadonlySet<string>): Publication["glossary"] {
  const isGone = GLOSSARY_FILES.some((path) => before.paths.has(path) && !after.paths.has(path));
  return isGone || GLOSSARY_FILES.some((path) => changed.has(path)) ? termsOf(after) : null;
}

const GLOSSARY_FILES = ["_glossary.md", "_glossary.en.md"];

/** In the order of the Chinese file; then those that are in English alone. */
function termsOf({ glossaries }: Bank): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const { facts } of glossaries.toSorted((one, other) => (one.facts.locale > other.facts.locale ? -1 : 1))) {
    for (const { id, text, questions } of facts.terms) {
      const known = terms.get(id.value);
      const named = questions.map(({ value }) => value);
      const texts = { ...known?.texts, [facts.locale]: text };
      terms.set(id.value, { id: id.value, questions: known?.questions ?? named, texts });
    }
  }
  return [...terms.values()];
}
