import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "@/lib/core/result";

type NewFile = { readonly path: string; readonly text: string };

/**
 * Writes files that do not exist yet below `root`: all of them, or, where one is there already or the disk refuses, none.
 * Folders are made.
 */
export function writeNewFiles(
  root: string,
  files: readonly NewFile[],
): Result<null, "file-exists" | "folder-unwritable"> {
  const written: string[] = [];
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = join(root, path);
      const folder = dirname(target);
      if (!existsSync(folder)) {
        mkdirSync(folder);
        made.push(folder);
      }
      writeFileSync(target, "", { flag: "wx" });
      written.push(target);
      writeFileSync(target, text);
    }
    return ok(null);
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    for (const folder of made.toReversed()) rmdirSync(folder);
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    return fail(isThere ? "file-exists" : "folder-unwritable");
  }
}
