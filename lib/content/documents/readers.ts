import type { Tag } from "@/lib/catalogue/model";
import type { DocumentReading } from "../dialects/model";
import { readDocument } from "../dialects/read-document";
import { placeQuestions, type Placed } from "./place-questions";

/** What reading a document takes; a test brings its own. */
export type DocumentReaders = {
  readonly readDocument: (file: string, text: string) => DocumentReading;
  /** `tags` are those of the bank. */
  readonly placeQuestions: (reading: DocumentReading, tags: readonly Tag[]) => Placed;
};

export const DOCUMENT_READERS: DocumentReaders = { readDocument, placeQuestions };
