import type { Publication } from "@/lib/catalogue/publication";
import type { Bank } from "./across/bank";

/** All interview templates, or null where none of them changed. */
export function planTemplates(before: Bank, after: Bank, changed: ReadonlySet<string>): Publication["templates"] {
  const isGone = before.templates.some(({ path }) => !after.paths.has(path));
  if (!isGone && !after.templates.some(({ path }) => changed.has(path))) return null;
  return after.templates.flatMap(({ path, facts: { template } }) => (template ? [{ ...template, path }] : []));
}

/** All learning paths, or null where none of them changed. */
export function planPaths(before: Bank, after: Bank, changed: ReadonlySet<string>): Publication["learningPaths"] {
  const isGone = before.learningPaths.some((file) => !after.paths.has(file.path));
  if (!isGone && !after.learningPaths.some((file) => changed.has(file.path))) return null;
  return after.learningPaths.flatMap(({ path: file, facts: { path } }) => (path ? [{ ...path, file }] : []));
}
