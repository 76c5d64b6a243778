import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentEntry, ContentFolder } from "@/lib/content/content-entry";
import { sha256 } from "./digest";

/** Larger files, in bytes, are read again when somebody asks for what is in them: documents may have 64 MB each. */
const HELD = 1_000_000;

/** The calls of node:fs that reading takes, so that a test can make them fail. */
export type FileSystem = {
  readonly readdirSync: (path: string, options: { withFileTypes: true }) => Dirent[];
  readonly readFileSync: (path: string) => Uint8Array;
};

/**
 * The content folder at `root`, an absolute path. Symbolic links are named and never followed, so that a loop ends and
 * nothing outside is published. A root that does not exist is an obstacle with the path ".".
 *
 * Reading is synchronous: for thousands of small files a promise each costs several times the reading.
 */
export function contentFolder(root: string, system: FileSystem = { readdirSync, readFileSync }): ContentFolder {
  return {
    list: () => {
      const entries = readFolder(system, root, "");
      entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
      return Promise.resolve(entries);
    },
  };
}

function readFolder(system: FileSystem, root: string, folder: string): ContentEntry[] {
  const path = folder === "" ? "." : folder;
  let names: Dirent[];
  try {
    names = system.readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [{ path, problem: "unreadable-file" }];
  }
  if (names.length === 0) return [{ path, problem: "empty-folder" }];
  return names.flatMap((entry) =>
    readEntry(system, root, folder === "" ? entry.name : `${folder}/${entry.name}`, entry),
  );
}

function readEntry(system: FileSystem, root: string, path: string, entry: Dirent): ContentEntry[] {
  if (entry.isSymbolicLink()) return [{ path, problem: "symbolic-link" }];
  if (entry.isDirectory()) return readFolder(system, root, path);
  // A pipe would be waited for, a device read for ever.
  if (!entry.isFile()) return [{ path, problem: "unreadable-file" }];
  try {
    const bytes = system.readFileSync(join(root, path));
    const hash = sha256(bytes);
    if (bytes.length <= HELD) return [{ path, bytes, hash }];
    return [
      {
        path,
        hash,
        get bytes() {
          return system.readFileSync(join(root, path));
        },
      },
    ];
  } catch {
    return [{ path, problem: "unreadable-file" }];
  }
}
