import { createHash } from "node:crypto";

/** SHA-256, hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Names a catalogue: SHA-256 over what reads the files and every path with its hash, hex. `files` stand in the order of
 * their paths.
 */
export function catalogueDigest(
  pipeline: string,
  files: readonly { readonly path: string; readonly hash: string }[],
): string {
  const hash = createHash("sha256").update(pipeline);
  // NUL is the one character that a path cannot hold.
  for (const file of files) hash.update(`\0${file.path}\0${file.hash}`);
  return hash.digest("hex");
}

/** The same files, of which the one at `path` has another hash or is there at all; in the order of their paths. */
export const withHash = (
  files: readonly { readonly path: string; readonly hash: string }[],
  path: string,
  hash: string,
): readonly { readonly path: string; readonly hash: string }[] =>
  [...files.filter((file) => file.path !== path), { path, hash }].sort((a, b) => (a.path < b.path ? -1 : 1));
