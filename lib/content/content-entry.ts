/**
 * A file below the content folder. `path` is relative to it, with forward slashes; `hash` is SHA-256 of the bytes, hex.
 * Of a large file `bytes` may be read from the disk each time they are asked for.
 */
type ContentFile = { readonly path: string; readonly bytes: Uint8Array; readonly hash: string };

/** What stands in the folder and is no readable file. A folder is named only when it is empty or can't be listed. */
export type ContentObstacle = {
  readonly path: string;
  readonly problem: "symbolic-link" | "unreadable-file" | "empty-folder";
};

export type ContentEntry = ContentFile | ContentObstacle;

/** A content folder, wherever it is. */
export type ContentFolder = {
  /** Everything in it, in the order of the paths (by UTF-16 unit). */
  list(): Promise<readonly ContentEntry[]>;
};
