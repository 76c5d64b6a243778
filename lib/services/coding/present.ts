import type { CodeDraft, CodeSubmission } from "@/lib/api/coding";
import type { StoredCode } from "@/lib/db/coding/drafts";
import type { StoredSubmission } from "@/lib/db/coding/submissions";

/** How the site shows what is stored. */
export const presentCode = ({ revision, text, savedAt }: StoredCode): CodeDraft => ({
  revision,
  text,
  savedAt: savedAt?.toISOString() ?? null,
});

export const presentSubmission = ({ at, ...rest }: StoredSubmission): CodeSubmission => ({
  ...rest,
  at: at.toISOString(),
});
