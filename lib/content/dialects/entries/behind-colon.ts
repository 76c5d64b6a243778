import { likeness } from "../marks/words";
import type { Weighed } from "../series/weighed";
import type { Unit } from "../units/unit";

type Series = Weighed["series"];

/** Least lines of a series behind whose question a colon and more words stand: then that is how its author answers. */
const LEAST = 3;
/** How far what stands before the colon must ask, and what stands behind it may. */
const ASKS = { before: 0.75, behind: 0.4 } as const;

const PARTED = /^([^:：]{4,120})[:：]\s*(\S.*)$/su;

/** What leads up to its object: `Compare the following: one, two`. */
const LEADS =
  /[以如][下]|[下]列|下面|^(?:请|试|说|谈|讲|聊|简|介绍|解释|描述|比较|对比|分析|列举|写)|\b(?:following|these|below|between)\b|^(?:explain|describe|compare|define|discuss|list|name|give|write)\b/iu;

const known = new WeakMap<Series, boolean>();

/** `How long does dough rest?: about an hour`, where others of its series are written so, too. */
export function isBehindColon(text: string, series: Series, units: readonly Unit[]): boolean {
  if (!isParted(text)) return false;
  // Every question of a long series asks this of the same series.
  const before = known.get(series);
  if (before !== undefined) return before;
  const habit = series.members.filter(({ unit }) => isParted(units[unit]?.text ?? "")).length >= LEAST;
  known.set(series, habit);
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
