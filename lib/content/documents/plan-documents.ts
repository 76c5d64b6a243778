import type { QuestionMeta } from "@/lib/catalogue/model";
import type { Publication } from "@/lib/catalogue/publication";
import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Bank } from "../across/bank";
import type { PlannedFile } from "../planned-file";
import { metaOfEntry } from "./meta";

type Asked = {
  readonly path: string;
  readonly index: number;
  readonly language: Locale;
  readonly key: string;
  readonly line: number;
  /** All that is published of it but its text and its line, as text to compare. */
  readonly rest: string;
  readonly meta: QuestionMeta;
};

export type DocumentsPlan = Pick<Publication["questions"], "put" | "moved"> & {
  /** The language of each question that documents asked, and ask. */
  readonly before: ReadonlyMap<QuestionId, Locale>;
  readonly after: ReadonlyMap<QuestionId, Locale>;
  readonly texts: Publication["texts"]["put"];
};

/**
 * What changes of the questions that documents ask, question by question: an edited document brings only those that were
 * edited. `isForeign`: `before` was written by another version, which says nothing but what there was.
 */
export function planDocuments(
  before: Bank,
  after: Bank,
  files: readonly PlannedFile[],
  isForeign: boolean,
): DocumentsPlan {
  const [old, now] = [askedIn(before), askedIn(after)];
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const known = (id: QuestionId) => (isForeign ? undefined : old.get(id));
  const put: DocumentsPlan["put"][number][] = [];
  const moved: DocumentsPlan["moved"][number][] = [];
  const texts: Publication["texts"]["put"][number][] = [];
  for (const [id, asked] of now) {
    const last = known(id);
    if (last?.rest !== asked.rest) put.push({ ...asked.meta, listed: null });
    else if (last.line !== asked.line) moved.push({ id, line: asked.line });
    if (last?.key === asked.key && last.path === asked.path) continue;
    const content = contents.get(asked.path);
    const text = content?.role === "document" ? content.textOf(asked.index) : null;
    if (text) texts.push({ ...text, questionId: id });
  }
  return { put, moved, before: languagesOf(old), after: languagesOf(now), texts };
}

const languagesOf = (asked: ReadonlyMap<QuestionId, Asked>) =>
  new Map(Array.from(asked, ([id, { language }]) => [id, language]));

function askedIn({ documents }: Bank): ReadonlyMap<QuestionId, Asked> {
  const asked = new Map<QuestionId, Asked>();
  for (const { path, facts } of documents) {
    for (const [index, entry] of facts.questions.entries()) {
      const meta = metaOfEntry(entry, path, facts.language);
      if (!meta) continue;
      const rest = JSON.stringify({ ...meta, origin: path });
      const { key, line } = entry;
      asked.set(meta.id, { path, index, language: facts.language, key, line, rest, meta });
    }
  }
  return asked;
}
