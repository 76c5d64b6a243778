type Theme = "light" | "dark";

/**
 * The themes in which pages of a language are looked at: Chinese in light and English in dark, so that each page is seen in
 * both languages and in both themes; every pair of them in `npm run test:long`.
 */
export function themesOf(prefix: "" | "/en"): readonly Theme[] {
  if (process.env.TEST_LONG === "1") return ["light", "dark"];
  return prefix === "" ? ["light"] : ["dark"];
}
