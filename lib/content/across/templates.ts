import { suits } from "@/lib/catalogue/template";
import type { Diagnostic } from "../diagnostic";
import { at, inChinese, type Bank } from "./bank";

type Askable = Parameters<typeof suits>[1];

/** A stretch that asks for more questions than there are makes a template that cannot be taken. */
export function checkTemplates(bank: Bank): readonly Diagnostic[] {
  if (bank.templates.length === 0) return [];
  const questions = askableOf(bank);
  return bank.templates.flatMap((file) =>
    (file.facts.template?.stretches ?? []).flatMap((stretch, index) => {
      const there = questions.filter((question) => suits(stretch, question)).length;
      if (there >= stretch.questions) return [];
      const message = `Questions asked for: ${stretch.questions}; in the bank: ${there} of that kind. Ask for fewer, or widen the stretch; until then the template is not offered.`;
      return [at(file, file.facts.places[index]?.at, "template-short", message)];
    }),
  );
}

const askableOf = ({ questions, documents }: Bank): readonly Askable[] => [
  ...questions.filter(inChinese).flatMap(({ topic, facts: { shared } }) => {
    if (!shared) return [];
    const { kind, difficulty, tags } = shared;
    return [{ topic, kind, difficulty, tags: tags.map(({ value }) => value) }];
  }),
  ...documents.flatMap(({ facts }) =>
    facts.questions.flatMap(({ topic, kind, tags, answered }) =>
      answered ? [{ topic, kind, tags, difficulty: null }] : [],
    ),
  ),
];
