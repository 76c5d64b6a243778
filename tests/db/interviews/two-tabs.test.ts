import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Interview } from "@/lib/api/interviews";
import { seededRandom } from "@/lib/core/random";
import { chanceFrom, type Chance } from "../../content/document-properties/chance";
import { interviewing, publishInterviewBank } from "../../support/interviewing";
import { addLearner } from "../../support/practice";
import { describeStore } from "../../support/store";

const START = new Date("2026-11-22T10:00:00Z");
const ROUNDS = process.env.TEST_LONG === "1" ? 200 : 20;
/** Another run: `TABS_SEED=123456 npx vitest run tests/db/interviews/two-tabs`. */
const FIRST = Number(process.env.TABS_SEED ?? 1);
const SAVES = 8;

type Me = ReturnType<typeof interviewing>;
type Write = { readonly text: string; readonly answered: { readonly ok: boolean } };

/** One who types in a tab: goes on with what is there or begins anew, and decides what stays when told that it is stale. */
async function* type(
  me: Me,
  interview: Interview,
  itemId: string,
  chance: Chance,
  clock: () => Date,
): AsyncGenerator<Write, void> {
  let [text, revision] = ["", 0];
  for (let save = 0; save < SAVES; save += 1) {
    const words = `${randomUUID()} 隐私 `;
    text = chance.maybe(0.7) ? text + words : words;
    const put = { revision, text, opId: randomUUID() };
    const answered = await me.put(interview, itemId, put, clock());
    yield { text, answered };
    // A reply that was lost: the same again, perhaps after the other tab has written.
    if (chance.maybe(0.3)) {
      const again = await me.put(interview, itemId, put, clock());
      expect(again.ok).toBe(answered.ok);
      if (answered.ok) expect(again).toEqual(answered);
    }
    if (answered.ok) revision = answered.value.revision;
    else if (answered.code === "stale-revision") {
      revision = answered.details.revision;
      if (chance.maybe(0.5)) text = answered.details.text;
    } else throw new Error(answered.code);
  }
}

/** Lets them write in an order of chance, and now and then at the same moment. */
async function interleave(hands: readonly AsyncGenerator<Write, void>[], chance: Chance): Promise<Write[]> {
  const writes: Write[] = [];
  let writing = hands;
  while (writing.length > 0) {
    const chosen = chance.maybe(0.3) ? writing : [chance.pick(writing)];
    const steps = await Promise.all(chosen.map(async (hand) => ({ hand, step: await hand.next() })));
    for (const { step } of steps) if (!step.done) writes.push(step.value);
    writing = writing.filter((hand) => !steps.some((one) => one.hand === hand && one.step.done));
  }
  return writes;
}

describeStore("Two tabs of an interview", (store) => {
  test(`lose no text, in ${ROUNDS} random interleavings (seeds from ${FIRST})`, { timeout: 3_600_000 }, async () => {
    const url = await store.newUrl();
    // As two servers have it: nothing but the database keeps them apart.
    const databases = [store.open(url), store.open(url)] as const;
    await publishInterviewBank(databases[0]);
    const learner = await addLearner(databases[0], START);
    const tabs = databases.map((database) => interviewing(database, learner)) as [Me, Me];
    let conflicts = 0;
    for (let seed = FIRST; seed < FIRST + ROUNDS; seed += 1) {
      const chance = chanceFrom(seededRandom(seed));
      let elapsed = 0;
      const clock = () => new Date(START.getTime() + (elapsed += chance.pick([300, 2_000, 20_000])));
      const interview = await tabs[0].start(START, { questions: 1, minutes: 240 });
      const itemId = interview.items[0]?.id ?? "";
      const hands = tabs.map((me, tab) =>
        type(me, interview, itemId, chanceFrom(seededRandom(1_000 * seed + tab)), clock),
      );
      const writes = await interleave(hands, chance);

      const { answer } = (await tabs[0].read(interview.id, clock())).items[0] ?? {};
      const drafts = (await tabs[0].drafts(interview.id))[0]?.drafts ?? [];
      const kept = [answer?.text ?? "", ...drafts.map(({ text }) => text)];
      const lost = writes.filter(({ text }) => !kept.some((one) => one.startsWith(text)));
      expect(lost, `TABS_SEED=${seed}`).toEqual([]);
      const saved = writes.filter(({ answered }) => answered.ok).length;
      expect(answer?.revision, `TABS_SEED=${seed}`).toBe(saved);
      // A copy is there for what is nowhere else.
      const stays = [answer?.text ?? "", ...drafts.flatMap(({ kind, text }) => (kind === "draft" ? text : []))];
      const copies = drafts.flatMap(({ kind, text }) => (kind === "conflict" ? text : []));
      expect(
        copies.filter((text) => stays.some((one) => one.includes(text))),
        `TABS_SEED=${seed}`,
      ).toEqual([]);
      conflicts += writes.length - saved;
    }
    expect(conflicts).toBeGreaterThan(ROUNDS);
  });
});
