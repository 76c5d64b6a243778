import type { Locale } from "@/lib/i18n/locales";
import { diagnose, type Diagnostic } from "../diagnostic";
import { measure } from "./measure";
import type { Page } from "./page";

type Fault = { readonly is: string; readonly pattern: RegExp };

const ASKS = "a question";
const ORDERS = "an instruction";
const BREAKS_OFF = "a beginning without its end";

/** Forms that are no statement for sure. A phrase without a verb can't be told by its form, and is left to reviewers. */
const FAULTS: Readonly<Record<Locale, readonly Fault[]>> = {
  zh: [
    { is: ASKS, pattern: /[?？]["”」）)]?$|[吗呢][。.]?$|^(?:什么是|为什么|如何|怎样|怎么)[^，,。；;]{0,15}$/u },
    { is: ORDERS, pattern: /^(?:请|注意|记得|别忘|不要忘|务必|试着|尝试)/u },
    { is: BREAKS_OFF, pattern: /(?:[:：…]|\.{3}|等等)[。.]?$/u },
  ],
  en: [
    {
      is: ASKS,
      pattern: /\?["”)]?$|^(?:how|what|when|where|which|who|why) (?:to|is|are|do|does|can|should)\b[^,;.]{0,40}$/iu,
    },
    {
      is: ORDERS,
      pattern:
        /^(?:please|explain|describe|discuss|mention|define|compare|outline|identify|remember|consider|make sure|be sure|do not|don['’]t|talk about|try to)\b/iu,
    },
    { is: BREAKS_OFF, pattern: /(?:[:…]|\.{3}|\betc)\.?$/iu },
  ],
};

/** So short, it can only name a subject. */
const NAME: Readonly<Record<Locale, number>> = { zh: 6, en: 4 };

/** Key points are judged true or false of an answer, so each must be something that can be true. */
export const checkStatements = ({ path, locale, passages }: Page): readonly Diagnostic[] =>
  passages.flatMap(({ section, text, at }) => {
    if (section !== "key-points") return [];
    const fault = FAULTS[locale].find(({ pattern }) => pattern.test(text))?.is;
    const is = fault ?? (measure(text) < NAME[locale] ? "only a subject" : null);
    if (is === null) return [];
    const message = `“${text}” is ${is}. Write what a good answer says, so that it can be judged true or false of one.`;
    return [diagnose(path, at, "key-point-statement", message)];
  });
