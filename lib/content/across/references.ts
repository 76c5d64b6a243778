import type { Diagnostic } from "../diagnostic";
import { didYouMean } from "../nearest";
import type { Located } from "../yaml-map";
import { at, inChinese, type Bank, type QuestionFile } from "./bank";

/** What questions and topics name must exist: related questions, sources, tags, the slugs of an order. */
export function checkReferences(bank: Bank): readonly Diagnostic[] {
  const ids = knownIds(bank);
  const tags = bank.tags && new Set(bank.tags.map((tag) => tag.id));
  const questions = bank.questions.flatMap((file) => [
    ...(ids ? checkRelated(file, ids) : []),
    ...checkSources(file, bank),
    ...(tags ? checkTags(file, file.facts.shared?.tags ?? [], tags) : []),
  ]);
  const templates = bank.templates.flatMap((file) => (tags ? checkTags(file, file.facts.tags, tags) : []));
  return [...questions, ...templates, ...checkOrders(bank)];
}

/** Null while a file does not tell its id: what refers to it would seem dead. */
export function knownIds({ questions, documents, slugs }: Bank): ReadonlySet<string> | null {
  const asked = documents.flatMap(({ facts }) => facts.questions.flatMap(({ id }) => id ?? []));
  const ids = questions.filter(inChinese).flatMap((file) => file.facts.id?.value ?? []);
  const files = [...slugs.values()].reduce((sum, ofTopic) => sum + ofTopic.size, 0);
  return ids.length === files ? new Set([...ids, ...asked]) : null;
}

function checkRelated(file: QuestionFile, ids: ReadonlySet<string>): readonly Diagnostic[] {
  return (file.facts.shared?.related ?? []).flatMap(({ value: id, at: place }) => {
    const self = id === file.facts.id?.value;
    if (ids.has(id) && !self) return [];
    const message = self ? "A question is not related to itself." : `No question has the id “${id}”.`;
    return [at(file, place, "dead-relation", `${message} Remove it from “related”.`)];
  });
}

function checkSources(file: QuestionFile, { sources }: Bank): readonly Diagnostic[] {
  if (!sources) return [];
  return (file.facts.shared?.covers ?? []).flatMap(({ value: { source, number }, at: place }) => {
    const count = Object.hasOwn(sources, source) ? sources[source] : undefined;
    if (count === undefined) {
      const advice = didYouMean(source, Object.keys(sources));
      return [at(file, place, "dead-source", `_sources.yaml has no “${source}”.${advice}`)];
    }
    if (number <= count) return [];
    return [at(file, place, "dead-source", `“${source}” has ${count} questions, no number ${number}.`)];
  });
}

function checkTags(
  file: { readonly path: string },
  tags: readonly Located<string>[],
  known: ReadonlySet<string>,
): readonly Diagnostic[] {
  return tags.flatMap(({ value: tag, at: place }) => {
    if (known.has(tag)) return [];
    const message = `_tags.yaml has no tag “${tag}”.${didYouMean(tag, known)} A new tag is added there first.`;
    return [at(file, place, "unknown-tag", message)];
  });
}

function checkOrders({ topics, slugs }: Bank): readonly Diagnostic[] {
  return topics.flatMap((file) =>
    file.facts.order.flatMap(({ value: slug, at: place }) => {
      const known = slugs.get(file.topic);
      if (!known || known.has(slug)) return [];
      const message = `${file.topic}/ has no question “${slug}”.${didYouMean(slug, known)}`;
      return [at(file, place, "dead-relation", message)];
    }),
  );
}
