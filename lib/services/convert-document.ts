import { gatherBank, type Bank } from "@/lib/content/across/bank";
import type { ContentFolder } from "@/lib/content/content-entry";
import {
  convertDocument as convert,
  type ConvertedQuestion,
  type NewFile,
} from "@/lib/content/convert/convert-document";
import { decodeDocument } from "@/lib/content/decode-document";
import type { Diagnostic } from "@/lib/content/diagnostic";
import { readDocument } from "@/lib/content/dialects/read-document";
import { printDocument } from "@/lib/content/identity/print";
import { looksCanonical } from "@/lib/content/inspect/inspect-canonical";
import { readBank, type BankReading } from "@/lib/content/read-bank";
import type { TopicId } from "@/lib/catalogue/model";
import { newQuestionId, type QuestionId } from "@/lib/core/ids";
import type { Random } from "@/lib/core/random";
import { fail, ok, type Result } from "@/lib/core/result";

export type ConvertDeps = {
  readonly folder: ContentFolder;
  /** All or none. */
  readonly write: (files: readonly NewFile[]) => Result<null, "file-exists" | "folder-unwritable">;
  readonly random: Random;
  readonly today: Date;
};

export type ConvertInput = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Its path below the content folder where it lies there: its questions have identities then, which they keep. */
  readonly path: string | null;
  readonly topic: TopicId;
  readonly dryRun: boolean;
};

export type Converted = {
  readonly questions: readonly ConvertedQuestion[];
  /** What was said while the document was read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that belong to no question and stay in the document. */
  readonly setAside: number;
};

type Code = "no-text" | "canonical-already" | "no-questions" | "identity-unclear" | "file-exists" | "folder-unwritable";

/** Writes the questions of a document as canonical files of a topic. */
export async function convertDocument(deps: ConvertDeps, input: ConvertInput): Promise<Result<Converted, Code>> {
  const { file, bytes, path, topic } = input;
  const decoded = decodeDocument(file, bytes);
  if (!decoded.ok) return fail("no-text");
  const { text } = decoded;
  if (looksCanonical(text)) return fail("canonical-already");
  const reading = readDocument(file, text);
  if (reading.questions.length === 0) return fail("no-questions");

  const today = deps.today.toISOString().slice(0, 10);
  const read = readBank(await deps.folder.list(), { today, remembered: new Map(), onRead: () => undefined });
  const bank = gatherBank(read.files.map(({ path: one, read: facts }) => ({ path: one, facts })));
  const taken = idsOf(bank);
  const free = (id: QuestionId | null) => (id !== null && taken.has(id) ? null : id);
  const written = printDocument(reading, text).questions.map(({ explicit }) => free(explicit));
  const known = path === null ? written : idsIn(read, path);
  if (known.length !== reading.questions.length || (path !== null && known.includes(null)))
    return fail("identity-unclear");
  const ids = withNewIds(known, taken, deps.random);
  const questions = convert(reading, text, { topic, taken: slugsOf(bank), tags: bank.tags ?? [], ids });

  const done = input.dryRun ? ok(null) : deps.write(questions.flatMap(({ files }) => files));
  if (!done.ok) return done;
  const asides = reading.parts.filter(({ as }) => as === "aside");
  const setAside = asides.reduce((sum, { line, endLine }) => sum + endLine - line + 1, 0);
  return ok({ questions, diagnostics: [...decoded.diagnostics, ...reading.diagnostics], setAside });
}

function idsIn({ files }: BankReading, path: string): readonly (QuestionId | null)[] {
  const read = files.find((one) => one.path === path)?.read.read;
  return read?.role === "document" ? read.questions.map(({ id }) => id) : [];
}

const idsOf = ({ questions, documents }: Bank): Set<QuestionId> =>
  new Set([
    ...questions.flatMap(({ facts }) => facts.id?.value ?? []),
    ...documents.flatMap(({ facts }) => facts.questions.flatMap(({ id }) => id ?? [])),
  ]);

/** Of files of either language, and those that questions had before. */
const slugsOf = ({ questions, paths }: Bank): Set<string> =>
  new Set([
    ...[...paths].map((path) => path.replace(/^.*\/|(?:\.en)?\.md$/g, "")),
    ...questions.flatMap(({ facts }) => facts.shared?.was.map(({ value }) => value) ?? []),
  ]);

/** An id for each question: its own where it has one that is nobody else's, else a fresh one. */
function withNewIds(known: readonly (QuestionId | null)[], taken: Set<QuestionId>, random: Random): QuestionId[] {
  const used = new Set<QuestionId>();
  return known.map((own) => {
    let id = own;
    while (id === null || used.has(id) || (id !== own && taken.has(id))) id = newQuestionId(random);
    used.add(id);
    return id;
  });
}
