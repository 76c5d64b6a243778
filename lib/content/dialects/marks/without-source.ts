/** `What is a lock?（https://…）`: where its answer stands, or that it has none yet, is no part of what a line asks. */
export const withoutSource = (text: string): string =>
  text
    .replace(/\s*[（(]\s*https?:\/\/[^\s（()）]+(?:[\s、，,;；]+https?:\/\/[^\s（()）]+)*\s*[)）]$/u, "")
    .replace(/(?<=[?？.。])\s+(?:TODO|TBD|WIP)$/, "");
