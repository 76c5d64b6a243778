import { beforeEach, describe, expect, it } from "vitest";
import type { CatalogueIndex, FileEntry, Publication } from "@/lib/catalogue/publication";
import type { CatalogueWriter } from "@/lib/catalogue/store";
import { LOCK_FILE } from "@/lib/content/identity/lock";
import { sha256 } from "@/lib/files/digest";
import { plainReaders } from "@/tests/support/plain-readers";
import { publishCatalogue } from "./publish-catalogue";

/** A store that remembers files and what lives. */
class Memory implements CatalogueWriter {
  readonly published: Publication[] = [];
  readonly living = new Map<string, string>();
  private files = new Map<string, FileEntry>();
  readDigest = () => Promise.resolve(this.published.at(-1)?.digest ?? null);
  readIndex = (): Promise<CatalogueIndex> =>
    Promise.resolve({ pipeline: this.published.at(-1)?.pipeline ?? "", files: [...this.files.values()] });
  countQuestions = () => Promise.resolve(this.living.size);
  publish = (change: Publication) => {
    for (const path of change.files.remove) this.files.delete(path);
    for (const file of change.files.put) this.files.set(file.path, file);
    for (const id of change.questions.retire) this.living.delete(id);
    for (const { id, slug } of change.questions.put) this.living.set(id, slug);
    this.published.push(change);
    return Promise.resolve();
  };
}

const DOCUMENT = "documents/team/old.md";
const FIRST = "## 什么是缓存？\n\n把算过的留下来。\n";
const SECOND = "## 怎样估算显存？\n\n参数量乘以每个参数的字节数，再加上缓存。\n";
const THIRD = "## 为什么要蒸馏？\n";

let store: Memory;
let files: Map<string, string>;
let isWritable: boolean;
beforeEach(() => {
  store = new Memory();
  isWritable = true;
  files = new Map([
    ["_tags.yaml", "cost: { zh: 成本, en: Cost }\n"],
    [DOCUMENT, [FIRST, SECOND, THIRD].join("\n")],
  ]);
});

async function publish(pipeline = "one") {
  const entries = [...files]
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), hash: sha256(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return publishCatalogue({
    ...{ store, pipeline, folder: { list: () => Promise.resolve(entries) }, readers: plainReaders },
    today: new Date("2026-11-21T12:00:00Z"),
    keepIds: (text) => {
      if (isWritable) files.set(LOCK_FILE, text);
      return Promise.resolve(isWritable);
    },
  });
}

async function change() {
  expect(await publish()).toMatchObject({ ok: true, value: { changed: true } });
  const last = store.published.at(-1);
  if (!last) throw new Error("nothing was published");
  return {
    put: last.questions.put.map(({ id }) => id),
    moved: last.questions.moved,
    retired: last.questions.retire,
    texts: last.texts.put.map((text) => text.title.text),
    textsRemoved: last.texts.remove,
    topics: last.topics.put.map((one) => `${one.topic} ${one.locale} ${one.title}`),
    topicsRemoved: last.topics.remove,
  };
}

const NOTHING = { put: [], moved: [], retired: [], texts: [], textsRemoved: [], topics: [], topicsRemoved: [] };
const ids = () => store.published[0]?.questions.put.map(({ id }) => id) ?? [];

describe("publishing documents", () => {
  it("publishes every question of a document with what it says, and with nothing that it does not say", async () => {
    const first = await publish();
    expect(first).toMatchObject({ ok: true, value: { questions: 3, read: 2, total: 2, warnings: [] } });
    expect(store.published[0]?.questions.put).toEqual([
      expect.objectContaining({ topic: "data", kind: "open", difficulty: null, reviewed: null, tags: ["cost"], answered: true }),
      expect.objectContaining({ origin: { path: DOCUMENT, line: 5 }, listed: null, was: [] }),
      expect.objectContaining({ origin: { path: DOCUMENT, line: 9 }, answered: false }),
    ]); // prettier-ignore
    expect(store.published[0]?.texts.put.map(({ path, locale, questionId }) => [path, locale, questionId])).toEqual(
      ids().map((id) => [DOCUMENT, "zh", id]),
    );
  });

  it("gives a topic that has no page of its own its name, until somebody writes the page", async () => {
    expect((await change()).topics).toEqual(["data zh 数据", "data en Data"]);
    files.set("data/_topic.md", "# 数据与标注\n\n概要。\n");
    expect(await change()).toEqual({
      ...NOTHING,
      topics: ["data zh 数据与标注"],
      topicsRemoved: [{ topic: "data", locale: "zh" }, { topic: "data", locale: "en" }],
    }); // prettier-ignore
  });

  it("writes the lock file once and then finds nothing to do", async () => {
    await publish();
    expect(files.get(LOCK_FILE)).toContain(ids()[0]);
    expect(await publish()).toMatchObject({ ok: true, value: { changed: false, questions: 3 } });
  });

  it("gives the same ids on another machine, lock file or not, and says when it cannot be written", async () => {
    isWritable = false;
    const result = await publish();
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value.warnings.map(({ code }) => code)).toContain("identity-unlocked");
    const before = ids();
    store = new Memory();
    isWritable = true;
    await publish();
    expect(ids()).toEqual(before);
    expect(await publish()).toMatchObject({ ok: true, value: { changed: false } });
  });

  it("writes again only the question that was edited, and moves those below it", async () => {
    await publish();
    const [, second, third] = ids();
    const edited = SECOND.replace("再加上缓存", "再加上 KV 缓存。\n\n别忘了激活");
    files.set(DOCUMENT, [FIRST, edited, THIRD].join("\n"));
    expect(await change()).toEqual({ ...NOTHING, moved: [{ id: third, line: 11 }], texts: ["怎样估算显存？"] });
    files.set(DOCUMENT, [FIRST, edited.replace("显存？", "显存的大小？"), THIRD].join("\n"));
    expect(await change()).toEqual({ ...NOTHING, texts: ["怎样估算显存的大小？"] });
    expect(second && store.living.get(second)).toBe(second);
  });

  it("keeps ids through reordering and renaming, and says so in the place of each", async () => {
    await publish();
    const [first, second, third] = ids();
    files.set(DOCUMENT, [SECOND, THIRD, FIRST].join("\n"));
    expect((await change()).moved).toEqual([
      { id: second, line: 1 },
      { id: third, line: 5 },
      { id: first, line: 7 },
    ]);
    files.set("documents/new.md", files.get(DOCUMENT) ?? "");
    files.delete(DOCUMENT);
    expect(await change()).toMatchObject({ put: [second, third, first], retired: [], texts: { length: 3 } });
  });

  it("retires a question that vanished, and brings it back whole when it returns", async () => {
    await publish();
    const [, second, third] = ids();
    files.set(DOCUMENT, [FIRST, THIRD].join("\n"));
    expect(await change()).toEqual({ ...NOTHING, retired: [second], moved: [{ id: third, line: 5 }] });
    files.set(DOCUMENT, [FIRST, SECOND, THIRD].join("\n"));
    expect(await change()).toMatchObject({ put: [second], retired: [], texts: ["怎样估算显存？"] });
    files.delete(DOCUMENT);
    expect(await change()).toMatchObject({ retired: ids(), texts: [], textsRemoved: [] });
  });

  it("reads a document that did not change when the lock file gives its questions other ids", async () => {
    await publish();
    const [first] = ids();
    files.set(LOCK_FILE, (files.get(LOCK_FILE) ?? "").replace(String(first), "q-handmade"));
    expect(await change()).toMatchObject({ put: ["q-handmade"], retired: [first], texts: ["什么是缓存？"] });
  });

  it("changes the language of a question with that of its document", async () => {
    files.set(DOCUMENT, "## What is a cache, and what is it good for?\n\nIt keeps what was computed.\n");
    await publish();
    const [id] = ids();
    expect(store.living.get(id ?? "")).toMatch(/^what-is-a-cache-and-what-is-it-good-for-/);
    files.set(DOCUMENT, "一段中文。\n\n## What is a cache, and what is it good for?\n\nIt keeps what was computed.\n");
    expect(await change()).toMatchObject({ put: [id], textsRemoved: [{ questionId: id, locale: "en" }] });
  });

  it("retires by what another version of the code remembered", async () => {
    await publish();
    const [, second] = ids();
    files.set(DOCUMENT, [FIRST, THIRD].join("\n"));
    expect(await publish("two")).toMatchObject({ ok: true, value: { retired: 1 } });
    expect(store.published.at(-1)).toMatchObject({ questions: { retire: [second], put: { length: 2 } } });
  });

  it("publishes the rest when a document cannot be read or something beside it is no document", async () => {
    files.set("documents/gbk.md", "\u0000\u0000");
    files.set("documents/team/logo.svg", "<svg/>");
    const result = await publish();
    expect(result.ok && result.value.warnings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "documents/gbk.md document-unread",
      "documents/team/logo.svg document-unread",
    ]);
    expect(store.living.size).toBe(3);
  });

  it("publishes nothing while the lock file can't be understood, and does not overwrite it", async () => {
    await publish();
    files.set(LOCK_FILE, "{");
    expect(await publish()).toMatchObject({ ok: false, diagnostics: [{ file: LOCK_FILE, code: "lock-invalid" }] });
    expect(files.get(LOCK_FILE)).toBe("{");
  });

  it("lets our own questions link to those of documents", async () => {
    await publish();
    const [first] = ids();
    files.set("data/_topic.md", `# 数据\n\n见[这题](/questions/${first})。\n`);
    expect(await publish()).toMatchObject({ ok: true });
    files.set("data/_topic.md", "# 数据\n\n见[这题](/questions/q-nobody1)。\n");
    expect(await publish()).toMatchObject({ ok: false, diagnostics: [{ code: "dead-link" }] });
  });
});
