import { likeness } from "../marks/likeness";
import type { Unit } from "../units/unit";

/** Least items of a document behind whose question a colon and more words stand: then that is how its author answers. */
const LEAST = 3;
/** How far what stands before the colon must ask, and what stands behind it may. */
const ASKS = { before: 0.75, behind: 0.4 } as const;

const PARTED = /^([^:：]{4,120})[:：]\s*(\S.*)$/su;

/** A question that has ended before its colon. */
const ENDED = /^[^:：]{4,120}[?？]\s?[:：]/u;

/** What leads up to its object: `Compare the following: one, two`. */
const LEADS =
  /[以如][下]|[下]列|下面|^(?:请|试|说|谈|讲|聊|简|介绍|解释|描述|比较|对比|分析|列举|写)|\b(?:following|these|below|between)\b|^(?:explain|describe|compare|define|discuss|list|name|give|write)\b/iu;

const known = new WeakMap<readonly Unit[], boolean>();

/** `How long does dough rest: about an hour`, where other lines of the document are written so, too. */
export function isBehindColon(text: string, units: readonly Unit[]): boolean {
  if (!isParted(text)) return false;
  if (ENDED.test(text)) return true;
  // Every question of a document asks this of the same lines.
  const before = known.get(units);
  if (before !== undefined) return before;
  const habit = units.filter(({ opens, text: line }) => opens !== null && isParted(line)).length >= LEAST;
  known.set(units, habit);
  return habit;
}

function isParted(text: string): boolean {
  const [, question = "", said = ""] = PARTED.exec(text) ?? [];
  return (
    likeness(question) >= ASKS.before &&
    !LEADS.test(question) &&
    /[\p{L}\p{N}]{2}/u.test(said) &&
    likeness(said) < ASKS.behind
  );
}
