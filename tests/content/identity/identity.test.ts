import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignIdentities, type Identities } from "@/lib/content/identity/assign";
import { explicitId } from "@/lib/content/identity/explicit-id";
import { EMPTY_LOCK, writeLock, type Lock } from "@/lib/content/identity/lock";
import { printDocument } from "@/lib/content/identity/print";
import { readLock } from "@/lib/content/identity/read-lock";
import { seededRandom } from "@/lib/core/random";
import { ALL_EDITS, edited, SMALL_EDITS, type Edit, type EditKind } from "./edits";
import { makeBank, makeMaker, type Bank, type Known } from "./random-bank";

const long = process.env.TEST_LONG === "1";
const RUNS = long ? 10_000 : 1_000;
/** The short run is the same each time; the long one looks for what it has never met. */
const options = (numRuns: number) => ({ numRuns, ...(!long && { seed: 4 }) });

const seeds = fc.nat(2 ** 31);
const roundsOf = (kinds: readonly EditKind[], most: number): fc.Arbitrary<readonly (readonly Edit[])[]> =>
  fc.array(fc.array(fc.record({ kind: fc.constantFrom(...kinds), seed: seeds }), { minLength: 1, maxLength: most }), {
    minLength: 1,
    maxLength: 3,
  });

const print = (bank: Bank) =>
  [...bank].map(([file, all]) => {
    const questions = all.map(({ title, body }, index) => {
      return { line: index + 1, title, promptMarkdown: "", options: [], answerMarkdown: body };
    });
    const lines = all.map(({ title, explicit }) => (explicit ? `${title} ${explicitId(explicit)}` : title));
    return printDocument({ file, questions }, lines.join("\n"));
  });

const questionsOf = (bank: Bank, { ids }: Identities) =>
  [...bank].flatMap(([file, all]) => all.map((one, index) => ({ ...one, file, id: ids.get(file)?.[index] ?? null })));

const says = ({ title, body }: Known) => `${title}\n${body.replace(/\s+/g, " ").trim()}`;

/** Titles that exactly one question of the lock has: by them a question is known, so no other may be given them. */
function knownOnce(lock: Lock): ReadonlySet<string> {
  const titles = lock.flatMap(({ questions }) => questions.map(({ title }) => title));
  return new Set(titles.filter((title) => titles.filter((other) => other === title).length === 1));
}

/** What an author does who is asked: writes beside each question in doubt which one it is. */
function decided(bank: Bank, is: Identities, before: Bank, was: Identities): Bank {
  const idOf = new Map(questionsOf(before, was).map(({ who, id }) => [who, id]));
  return new Map(
    [...bank].map(([file, all]) => {
      const ids = is.ids.get(file) ?? [];
      const id = ({ who }: Known) => idOf.get(who) ?? `q-new${String(who).padStart(4, "0")}`;
      return [file, all.map((one, index) => (ids[index] === null ? { ...one, explicit: id(one) } : one))];
    }),
  );
}

/** One round; `unasked` is what was found before an author decided what was in doubt. */
type Step = {
  readonly before: Bank;
  readonly after: Bank;
  readonly was: Identities;
  readonly is: Identities;
  readonly unasked: Identities;
};

/** Lives through the rounds: each time the documents are edited, and identities assigned with the lock of the last. */
function live(seed: number, rounds: readonly (readonly Edit[])[]): readonly Step[] {
  const random = seededRandom(seed);
  const maker = makeMaker(random);
  let before = makeBank(maker, random);
  let was = assignIdentities(EMPTY_LOCK, print(before));
  return rounds.map((edits) => {
    let after = edited(before, edits, maker, knownOnce(was.lock));
    let is = assignIdentities(was.lock, print(after));
    const unasked = is;
    while (is.diagnostics.length > 0) {
      after = decided(after, is, before, was);
      is = assignIdentities(was.lock, print(after));
    }
    const step = { before, after, was, is, unasked };
    [before, was] = [after, is];
    return step;
  });
}

/**
 * Ids that went to a question that isn't theirs. Copies that said the same are as good as each other, and so are,
 * in the round in which it is made, a copy and what it was made from.
 */
function swapped(steps: readonly Step[]): readonly string[] {
  const owners = new Map<string, Known>();
  const first = steps[0];
  for (const one of first ? questionsOf(first.before, first.was) : []) if (one.id) owners.set(one.id, one);
  return steps.flatMap(({ before, after, is }) => {
    const last = new Map([...before.values()].flat().map((one) => [one.who, one]));
    return questionsOf(after, is).flatMap((one) => {
      const owner = one.id === null ? undefined : owners.get(one.id);
      if (one.id !== null) owners.set(one.id, one);
      if (!owner || one.who === owner.who || one.origin === owner.who) return [];
      const twin = last.get(one.who);
      const origin = one.origin === null ? undefined : last.get(one.origin);
      if ([one, twin, origin].some((other) => other && says(other) === says(owner))) return [];
      return [`${one.id ?? ""}: “${says(owner)}” became “${says(one)}”`];
    });
  });
}

describe("identity of a document's questions", { timeout: 30 * 60_000 }, () => {
  it("stays with its question or is retired, whatever is done to the documents, and never goes to another", () => {
    fc.assert(
      fc.property(seeds, roundsOf(ALL_EDITS, 12), (seed, rounds) => {
        expect(swapped(live(seed, rounds))).toEqual([]);
      }),
      options(RUNS),
    );
  });

  it("keeps more than 99 of 100 ids through small edits without asking anybody", () => {
    let [kept, all] = [0, 0];
    fc.assert(
      fc.property(seeds, roundsOf(SMALL_EDITS, 3), (seed, rounds) => {
        for (const { before, after, was, unasked } of live(seed, rounds)) {
          const still = new Set([...after.values()].flat().map(({ who }) => who));
          const ids = new Set([...unasked.ids.values()].flat());
          for (const { who, id } of questionsOf(before, was)) {
            if (!still.has(who)) continue;
            all++;
            if (ids.has(id)) kept++;
          }
        }
      }),
      options(RUNS / 2),
    );
    expect(all).toBeGreaterThan(RUNS);
    expect(kept / all).toBeGreaterThan(0.99);
  });

  it("changes nothing when nothing has changed, and reads what it has written", () => {
    fc.assert(
      fc.property(seeds, roundsOf(ALL_EDITS, 8), (seed, rounds) => {
        for (const { after, is } of live(seed, rounds)) {
          const text = writeLock(is.lock);
          const { lock } = readLock(text);
          expect(lock && writeLock(lock)).toBe(text);
          const again = assignIdentities(lock ?? EMPTY_LOCK, print(after).toReversed());
          expect([again.ids, writeLock(again.lock)]).toEqual([is.ids, text]);
          expect(again.changed).toBe(false);
        }
      }),
      options(RUNS / 10),
    );
  });
});
