import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a file of the content folder at `root` whole or not at all: nobody reads half of it. False where the folder
 * can't be written, as in a container that only reads its content.
 */
export function writeContentFile(root: string, name: string, text: string): Promise<boolean> {
  const path = join(root, name);
  const next = `${path}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
    return Promise.resolve(true);
  } catch {
    rmSync(next, { force: true });
    return Promise.resolve(false);
  }
}
