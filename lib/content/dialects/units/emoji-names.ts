/** The names that GitHub writes signs by, of those by which authors mark options, questions and what is done. */
const SIGNS = new Map([
  ["ballot_box_with_check", "☑"],
  ["black_square_button", "🔲"],
  ["heavy_check_mark", "✔"],
  ["heavy_multiplication_x", "✖"],
  ["negative_squared_cross_mark", "❎"],
  ["question", "❓"],
  ["radio_button", "🔘"],
  ["star", "⭐"],
  ["white_check_mark", "✅"],
  ["white_circle", "⚪"],
  ["white_large_square", "⬜"],
  ["x", "❌"],
]);

/** Text with `:white_check_mark:` and its like as the signs they stand for. */
export const withSigns = (text: string): string =>
  text.includes(":")
    ? text.replace(/(?<!\w):([a-z_]+):(?!\w)/g, (written, name: string) => SIGNS.get(name) ?? written)
    : text;
