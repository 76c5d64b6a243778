import { DIFFICULTIES, KINDS, TOPICS } from "@/lib/catalogue/model";
import { PATH_ID } from "@/lib/catalogue/path";
import type { QuizSetup } from "./quiz";

/** The page from which practice starts, without a language. */
export const QUIZ_PATH = "/quiz";

/** Where a quiz is done; its id stands in the hash. */
export const runPath = (id: string): string => `${QUIZ_PATH}/run#${id}`;

/** What is due and some new ones, as many as one sitting bears. */
export const TODAY: QuizSetup = {
  mode: "due",
  topics: [],
  tags: [],
  difficulty: [],
  kinds: [],
  collectionId: null,
  pathId: null,
  onlyMistakes: false,
  cram: false,
  count: 20,
};

/** Anything, in an order of chance. */
export const ANYTHING: QuizSetup = { ...TODAY, mode: "choose", count: 10 };

const MOST = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TAG = /^[a-z0-9-]{1,40}$/;
const TAGS_AT_MOST = 20;

/**
 * The query string of a setup of one's own choice, empty or with its question mark. One setup has one: what is left at
 * its default is left out, and the keys stand in a fixed order.
 */
export function setupSearch(setup: QuizSetup): string {
  const search = new URLSearchParams();
  for (const value of setup.topics) search.append("topic", value);
  for (const value of setup.difficulty) search.append("difficulty", value);
  for (const value of setup.kinds) search.append("kind", value);
  for (const value of setup.tags) search.append("tag", value);
  if (setup.pathId !== null) search.set("path", setup.pathId);
  if (setup.collectionId !== null) search.set("collection", setup.collectionId);
  if (setup.onlyMistakes) search.set("mistakes", "1");
  if (setup.cram) search.set("cram", "1");
  if (setup.count !== ANYTHING.count) search.set("count", String(setup.count));
  return search.size === 0 ? "" : `?${search.toString()}`;
}

/** Reads it back. What is not understood counts as not asked for: an old link still shows a setup. */
export function readSetup(query: string): QuizSetup {
  const search = new URLSearchParams(query);
  const among = <T extends string>(key: string, known: readonly T[]) =>
    known.filter((value) => search.getAll(key).includes(value));
  const path = search.get("path");
  const collection = search.get("collection");
  const count = Number(search.get("count") ?? Number.NaN);
  return {
    mode: "choose",
    topics: among("topic", TOPICS),
    difficulty: among("difficulty", DIFFICULTIES),
    kinds: among("kind", KINDS),
    tags: [...new Set(search.getAll("tag"))].filter((tag) => TAG.test(tag)).slice(0, TAGS_AT_MOST),
    collectionId: collection !== null && UUID.test(collection) ? collection : null,
    pathId: path !== null && PATH_ID.test(path) ? path : null,
    onlyMistakes: search.get("mistakes") === "1",
    cram: search.get("cram") === "1",
    count: Number.isInteger(count) && count >= 1 && count <= MOST ? count : ANYTHING.count,
  };
}
