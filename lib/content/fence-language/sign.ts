/** The languages that are told apart. Anything else, prose and output above all, is none of them. */
export const DETECTED = [
  ...(["python", "javascript", "typescript", "java", "c", "cpp", "csharp", "go", "rust", "sql", "bash"] as const),
  ...(["json", "yaml", "html", "css", "xml", "php", "ruby", "kotlin", "swift", "r"] as const),
] as const;
export type DetectedLanguage = (typeof DETECTED)[number];

/**
 * Something that a language writes, and how much it says for that language: 1 a little, 5 almost everything. It is
 * looked for in code whose strings and comments are emptied and whose lines are cut, which bounds what a pattern costs.
 */
export type Sign = readonly [pattern: RegExp, weights: Partial<Readonly<Record<DetectedLanguage, number>>>];
