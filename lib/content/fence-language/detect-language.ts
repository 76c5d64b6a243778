import { bareCode } from "./bare-code";
import { COMPILED } from "./compiled-signs";
import { NOTATIONS } from "./notation-signs";
import { isProse } from "./prose";
import { SCRIPTS } from "./script-signs";
import { DETECTED, type DetectedLanguage } from "./sign";

const SIGNS = [...SCRIPTS, ...COMPILED, ...NOTATIONS];

/** Longer fences are judged by their beginning. In UTF-16 units. */
const LOOKED_AT = 4096;
const LONG_LINE = /^(.{400}).+$/gm;

/** Below the first it is no language; from the second on, and so much ahead of the next, it is certain. */
const ENOUGH = 3;
const PLENTY = 6;
const AHEAD = 1.15;
const FAR_AHEAD = 1.5;

/** All of the one is also the other, so that the two are no rivals: what only the other writes decides. */
const KIN: readonly DetectedLanguage[] = ["javascript", "typescript"];
const areKin = (one: DetectedLanguage, other: DetectedLanguage) => KIN.includes(one) && KIN.includes(other);

/** What begins and ends with a tag may quote any language, but is written in one of these. */
const MARKUP: readonly DetectedLanguage[] = ["html", "xml", "php"];
const COMPONENTS: readonly DetectedLanguage[] = ["javascript", "typescript", "html", "xml"];
/** Tags in the midst of other code are what that code writes. */
const OTHERS = DETECTED.filter((language) => language !== "html" && language !== "xml");

function candidates(code: string): readonly DetectedLanguage[] {
  const marked = /^\s*<[\w!?/]/.test(code);
  if (!marked) return OTHERS;
  if (!/>\s*$/.test(code)) return DETECTED;
  return /=\{|className=|\{\w+\}/.test(code) && !/<script|\{\{/.test(code) ? COMPONENTS : MARKUP;
}

export type Detection = { readonly language: DetectedLanguage; readonly certain: boolean };

/**
 * The language in which a fence without a language is written, as a hint, or null: output, configuration, drawings and
 * prose are none, and a guess that two languages share is none either.
 */
export function detectLanguage(code: string): Detection | null {
  const head = beginning(code);
  if (isJson(head)) return { language: "json", certain: true };
  if (isProse(head)) return null;
  const [first, ...others] = weigh(bareCode(head), candidates(head));
  const second = others.find(({ language }) => !first || !areKin(first.language, language));
  if (!first || first.weight < ENOUGH || first.weight < AHEAD * (second?.weight ?? 0)) return null;
  const certain = first.weight >= PLENTY && first.weight >= FAR_AHEAD * (second?.weight ?? 0);
  return { language: first.language, certain };
}

/** The first lines, and of each line its beginning: what bounds the time of any pattern. */
function beginning(code: string): string {
  const end = code.length <= LOOKED_AT ? code.length : code.lastIndexOf("\n", LOOKED_AT);
  return code.slice(0, end > 0 ? end : LOOKED_AT).replace(LONG_LINE, "$1");
}

type Weighed = { readonly language: DetectedLanguage; readonly weight: number };

/** All languages, heaviest first. A sign that repeats says a little more each time. */
function weigh(bare: string, among: readonly DetectedLanguage[]): Weighed[] {
  const weights = new Map<DetectedLanguage, number>();
  for (const [pattern, says] of SIGNS) {
    const count = bare.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    const often = 1 + Math.log2(Math.min(count, 8)) / 2;
    for (const language of among) {
      const weight = says[language];
      if (weight !== undefined) weights.set(language, (weights.get(language) ?? 0) + weight * often);
    }
  }
  return [...weights].map(([language, weight]) => ({ language, weight })).sort((a, b) => b.weight - a.weight);
}

function isJson(code: string): boolean {
  const text = code.trim();
  if (!/^(?:\{\s*"|\[\s*[{["])/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
