import type { QuestionMeta, TopicId } from "@/lib/catalogue/model";
import type { CatalogueIndex, Publication } from "@/lib/catalogue/publication";
import { gatherBank, inChinese, type Bank, type QuestionFile } from "./across/bank";
import { planDocuments, type DocumentsPlan } from "./documents/plan-documents";
import { planBareTopics } from "./documents/bare-topics";
import { parseFacts } from "./facts";
import { planGlossary } from "./glossary/plan-glossary";
import { parseForeignFacts } from "./foreign-facts";
import { planPaths, planTemplates } from "./plan-offers";
import { planTexts } from "./plan-texts";
import type { PlannedFile } from "./planned-file";

/**
 * What turns the catalogue that `index` remembers into one of exactly `files`. Both must be free of errors; an index of
 * another pipeline says nothing but what there was.
 */
export function planPublication(
  next: { readonly pipeline: string; readonly digest: string; readonly files: readonly PlannedFile[] },
  index: CatalogueIndex,
): Publication {
  const { pipeline, digest, files } = next;
  const recall = pipeline === index.pipeline ? parseFacts : parseForeignFacts;
  const before = gatherBank(index.files.map(({ path, facts }) => ({ path, facts: recall(facts) })));
  const after = gatherBank(files.map(({ path, read }) => ({ path, facts: read })));
  const hashes = new Map(index.files.map((file) => [file.path, file.hash]));
  const isForeign = pipeline !== index.pipeline;
  const changed = files.filter((file) => isForeign || hashes.get(file.path) !== file.hash);
  const changedPaths = new Set(changed.map((file) => file.path));
  // An identity may change though the document does not: when the lock file says so.
  const remembered = new Map(index.files.map((file) => [file.path, file.facts]));
  const noted = files.filter((file) => changedPaths.has(file.path) || remembered.get(file.path) !== file.facts);
  const documents = planDocuments(before, after, files, isForeign);
  const paths = new Set(files.map((file) => file.path));
  return {
    pipeline,
    digest,
    files: {
      put: noted.map(({ path, hash, facts }) => ({ path, hash, facts })),
      remove: index.files.filter((file) => !paths.has(file.path)).map((file) => file.path),
    },
    questions: planQuestions(before, after, changedPaths, documents),
    texts: planTexts(before, after, changed, documents),
    topics: planTopics(before, after, changed),
    tags: planTags(before, after, changedPaths),
    templates: planTemplates(before, after, changedPaths),
    learningPaths: planPaths(before, after, changedPaths),
    glossary: planGlossary(before, after, changedPaths),
  };
}

function planQuestions(
  before: Bank,
  after: Bank,
  changed: ReadonlySet<string>,
  documents: DocumentsPlan,
): Publication["questions"] {
  const [oldPlaces, places] = [listedPlaces(before), listedPlaces(after)];
  const put = after.questions.filter(inChinese).flatMap((file) => {
    const listed = places.get(keyOf(file)) ?? null;
    const moved = (oldPlaces.get(keyOf(file)) ?? null) !== listed;
    const meta = changed.has(file.path) || moved ? metaOf(file) : null;
    return meta ? [{ ...meta, listed }] : [];
  });
  const kept = new Set([...after.questions.flatMap((file) => file.facts.id?.value ?? []), ...documents.after.keys()]);
  const gone = [
    ...before.questions.filter(inChinese).flatMap((file) => file.facts.id?.value ?? []),
    ...documents.before.keys(),
  ];
  const retire = [...new Set(gone)].filter((id) => !kept.has(id));
  return { put: [...put, ...documents.put], moved: documents.moved, retire };
}

const keyOf = ({ topic, slug }: { readonly topic: TopicId; readonly slug: string }) => `${topic}/${slug}`;

/** Place of each question in the order that its topic gives. */
function listedPlaces({ topics }: Bank): ReadonlyMap<string, number> {
  const places = topics.flatMap(({ topic, facts }) =>
    facts.order.map(({ value: slug }, place) => [keyOf({ topic, slug }), place] as const),
  );
  return new Map(places);
}

function metaOf({ topic, slug, facts: { id, shared } }: QuestionFile): QuestionMeta | null {
  if (!id || !shared) return null;
  const values = <T>(list: readonly { readonly value: T }[]) => list.map(({ value }) => value);
  return {
    id: id.value,
    slug,
    topic,
    kind: shared.kind,
    difficulty: shared.difficulty,
    tags: values(shared.tags),
    covers: values(shared.covers),
    related: values(shared.related),
    was: values(shared.was),
    reviewed: shared.reviewed.value,
    answered: true,
    origin: null,
  };
}

function planTopics(before: Bank, after: Bank, changed: readonly PlannedFile[]): Publication["topics"] {
  const places = new Map(after.topics.map((file) => [file.path, file.topic]));
  const put = changed.flatMap(({ path, content }) => {
    const topic = places.get(path);
    return content?.role === "topic" && topic ? [{ ...content.text, topic }] : [];
  });
  const gone = before.topics.filter((file) => !places.has(file.path)).map(({ topic, locale }) => ({ topic, locale }));
  const bare = planBareTopics(before, after);
  return { put: [...put, ...bare.put], remove: [...gone, ...bare.remove] };
}

function planTags(before: Bank, after: Bank, changed: ReadonlySet<string>): Publication["tags"] {
  const removed = before.paths.has("_tags.yaml") && !after.paths.has("_tags.yaml");
  return changed.has("_tags.yaml") || removed ? (after.tags ?? []) : null;
}
