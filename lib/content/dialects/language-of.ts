/** Chinese as soon as a tenth of the letters are Han characters: technical Chinese is full of Latin words. */
export function languageOf(text: string): "zh" | "en" {
  const sample = text.slice(0, 200_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return han > 0.1 * letters ? "zh" : "en";
}
