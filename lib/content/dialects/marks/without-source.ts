/** `（https://…、https://…）` at the end of a line: where what it asks is answered. */
const SOURCES = /\s*[（(]\s*(https?:\/\/[^\s（()）]+(?:[\s、，,;；]+https?:\/\/[^\s（()）]+)*)\s*[)）]$/u;

/** What an author has still to do, behind what is asked. */
const LEFT = /(?<=[?？.。])\s+(?:TODO|TBD|WIP)$/;

/** A title, its spaces single, without what stands behind its words. */
export const withoutSource = (title: string): string => title.replace(SOURCES, "").replace(LEFT, "");

/** The addresses that a title is written without. */
export const sourcesOf = (title: string): string[] =>
  SOURCES.exec(title.replace(/\s+/g, " ").trim())?.[1]?.split(/[\s、，,;；]+(?=https?:)/) ?? [];
