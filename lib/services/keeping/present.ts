import type { Collection, Note } from "@/lib/api/keeping";
import type { StoredCollection } from "@/lib/db/keeping/collections";
import type { StoredNote } from "@/lib/db/keeping/notes";

/** How the site shows what is stored. `origin`: scheme and host of the site, as the reader sees them. */
export const presentCollection =
  (origin: string) =>
  ({ id, name, questions, shared }: StoredCollection): Collection => ({
    id,
    name,
    questions,
    sharedAt: shared === null ? null : `${origin}/share/${shared}`,
  });

export const presentNote = ({ revision, text, updatedAt }: StoredNote): Note => ({
  revision,
  text,
  updatedAt: updatedAt?.toISOString() ?? null,
});
