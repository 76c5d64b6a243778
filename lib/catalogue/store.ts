import type { CatalogueIndex, Publication } from "./publication";

/** What publishing needs of a database. */
export type CatalogueWriter = {
  /** Digest of the published catalogue, or null before the first publication. One indexed read. */
  readDigest(): Promise<string | null>;
  readIndex(): Promise<CatalogueIndex>;
  /** The living ones. */
  countQuestions(): Promise<number>;
  /** All or nothing. */
  publish(change: Publication): Promise<void>;
};
