import { readFile, writeFile } from "node:fs/promises";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import type { LearnerId } from "@/lib/core/ids";
import { hashSecret } from "@/lib/services/secrets";
import { id, publication, question, textsOf } from "../support/publication";
import { newStores } from "../support/store";
import { callerOf, type Browser } from "./caller";

/** The third is a coding question, the others are open. */
export const [ONE, TWO, THREE] = [id("one000"), id("two000"), id("three0")] as const;
/** Retired. */
export const GONE = id("gone00");
/** Never published. */
export const UNKNOWN = id("nobody");

export type World = {
  readonly database: Database;
  /** Two learners with nothing yet. */
  readonly owner: Browser;
  readonly stranger: Browser;
};

/** Whose browser it is. */
export async function learnerIn({ client }: Database, { cookie }: Browser): Promise<LearnerId> {
  const hash = hashSecret(cookie?.split("=")[1] ?? "");
  return (await client.learnerKey.findUniqueOrThrow({ where: { hash } })).learnerId as LearnerId;
}

/** A database with a few questions and two learners. */
export async function worldIn(database: Database): Promise<World> {
  const put = ["one000", "two000", "three0", "gone00"].map((tail) =>
    question(tail, { kind: id(tail) === THREE ? "coding" : "open" }),
  );
  const writer = catalogueWriter(database);
  await writer.publish(publication({ put, texts: textsOf(put) }));
  await writer.publish(publication({ retire: [id("gone00")] }));
  const [owner, stranger] = [callerOf(database), callerOf(database)];
  for (const browser of [owner, stranger]) await browser.call("begin", { body: { zone: "Asia/Shanghai" } });
  return { database, owner, stranger };
}

const [sqlite] = newStores();
const fileOf = (url: string) => url.slice("file:".length);

async function makeFirst() {
  const url = await sqlite.newUrl();
  const { database, owner, stranger } = await worldIn(sqlite.open(url));
  await database.close();
  return { bytes: await readFile(fileOf(url)), cookies: [owner.cookie, stranger.cookie] as const };
}

let first: ReturnType<typeof makeFirst> | undefined;

/** A world on SQLite of the test's own: a copy of the one that its file of tests made first. */
export async function newWorld(): Promise<World> {
  const { bytes, cookies } = await (first ??= makeFirst());
  const url = await sqlite.newUrl();
  await writeFile(fileOf(url), bytes);
  const database = sqlite.open(url);
  const [owner, stranger] = cookies;
  return { database, owner: callerOf(database, owner), stranger: callerOf(database, stranger) };
}
