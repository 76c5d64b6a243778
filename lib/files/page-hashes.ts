import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageHashes } from "@/lib/security/page-hashes";

/** Reads what `scripts/finish-build.ts` left in the build folder. Throws when the build is not complete. */
export function readPageHashes(buildFolder: string): PageHashes {
  const path = join(/* turbopackIgnore: true */ process.cwd(), buildFolder, "page-hashes.json");
  return JSON.parse(readFileSync(path, "utf8")) as PageHashes;
}
