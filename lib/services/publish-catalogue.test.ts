import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CatalogueIndex, FileEntry, Publication } from "@/lib/catalogue/publication";
import type { CatalogueWriter } from "@/lib/catalogue/store";
import type { ContentEntry } from "@/lib/content/content-entry";
import { sha256 } from "@/lib/files/digest";
import { publishCatalogue } from "./publish-catalogue";

const TODAY = new Date("2026-11-21T12:00:00Z");

/** A store that remembers what it was told, as the contract says. */
class Memory implements CatalogueWriter {
  readonly published: Publication[] = [];
  private files = new Map<string, FileEntry>();
  readDigest = () => Promise.resolve(this.published.at(-1)?.digest ?? null);
  readIndex = (): Promise<CatalogueIndex> =>
    Promise.resolve({ pipeline: this.published.at(-1)?.pipeline ?? "", files: [...this.files.values()] });
  private living = new Set<string>();
  countQuestions = () => Promise.resolve(this.living.size);
  publish = (change: Publication) => {
    for (const path of change.files.remove) this.files.delete(path);
    for (const file of change.files.put) this.files.set(file.path, file);
    for (const id of change.questions.retire) this.living.delete(id);
    for (const { id } of change.questions.put) this.living.add(id);
    this.published.push(change);
    return Promise.resolve();
  };
}

const question = (id: string, more = "", body = "正文。") => `---
id: ${id}
kind: choice
difficulty: easy
tags: [cost]
reviewed: 2026-11-01
${more}---
# 标题？

## 详解

${body}

## 自测

### 题干？

- [ ] 甲
  > 错。
- [x] 乙
  > 对。
`;
const english = (id: string) =>
  question(id)
    .replace(/kind:[^]*?---/, "---")
    .replace("详解", "Answer")
    .replace("自测", "Self-check");

let store: Memory;
let files: Map<string, string>;
beforeEach(() => {
  store = new Memory();
  files = new Map([
    ["README.md", "guide"],
    ["_tags.yaml", "cost: { zh: 成本, en: Cost }\n"],
    ["data/_topic.md", "---\norder: [first-one]\n---\n# 数据\n\n概要。\n"],
    ["data/first-one.en.md", english("q-aaaaa1")],
    ["data/first-one.md", question("q-aaaaa1")],
    ["data/second-one.md", question("q-bbbbb2")],
  ]);
});

const entries = (): ContentEntry[] =>
  [...files]
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), hash: sha256(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

async function publish(options: { pipeline?: string; onProgress?: (done: number, total: number) => void } = {}) {
  const folder = { list: () => Promise.resolve(entries()) };
  return publishCatalogue({ store, folder, pipeline: "one", today: TODAY, ...options });
}

async function change() {
  const before = store.published.length;
  const result = await publish();
  expect(result).toMatchObject({ ok: true, value: { changed: true } });
  expect(store.published.length).toBe(before + 1);
  const last = store.published.at(-1);
  if (!last) throw new Error("nothing was published");
  return {
    files: last.files.put.map((file) => file.path),
    removed: last.files.remove,
    questions: last.questions.put.map((one) => `${one.id} ${one.slug} ${one.listed}`),
    retired: last.questions.retire,
    texts: last.texts.put.map((one) => `${one.questionId} ${one.locale} ${one.path}`),
    textsRemoved: last.texts.remove,
    topics: last.topics.put.map((one) => `${one.topic} ${one.locale}`),
    topicsRemoved: last.topics.remove,
    tags: last.tags?.map((tag) => tag.id) ?? null,
  };
}

const NOTHING = {
  files: [], removed: [], questions: [], retired: [], texts: [], textsRemoved: [], topics: [], topicsRemoved: [], tags: null,
}; // prettier-ignore

describe("publishing", () => {
  it("puts everything into an empty catalogue, and says what it did", async () => {
    const progress = vi.fn();
    expect(await publish({ onProgress: progress })).toEqual({
      ok: true,
      value: { changed: true, read: 5, total: 5, questions: 2, retired: 0, warnings: [] },
    });
    expect(progress.mock.calls).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    const [first] = store.published;
    expect(first?.questions.put).toEqual([
      expect.objectContaining({ id: "q-aaaaa1", slug: "first-one", topic: "data", listed: 0, tags: ["cost"] }),
      expect.objectContaining({ id: "q-bbbbb2", slug: "second-one", listed: null }),
    ]);
    expect(first?.texts.put.map((text) => text.path)).toEqual([
      "data/first-one.en.md",
      "data/first-one.md",
      "data/second-one.md",
    ]);
    expect(first?.tags).toEqual([{ id: "cost", labels: { zh: "成本", en: "Cost" } }]);
  });

  it("writes nothing when nothing changed, the guide apart", async () => {
    await publish();
    files.set("README.md", "another guide");
    expect(await publish()).toEqual({
      ok: true,
      value: { changed: false, read: 0, total: 5, questions: 2, retired: 0, warnings: [] },
    });
    expect(store.published).toHaveLength(1);
  });

  it("reads and writes only the file that changed", async () => {
    await publish();
    files.set("data/first-one.en.md", english("q-aaaaa1").replace("正文", "Text"));
    expect(await change()).toEqual({
      ...NOTHING,
      files: ["data/first-one.en.md"],
      texts: ["q-aaaaa1 en data/first-one.en.md"],
    });
  });

  it("reads all again when the code that reads has changed", async () => {
    await publish();
    const result = await publish({ pipeline: "two" });
    expect(result).toMatchObject({ ok: true, value: { changed: true, read: 5, retired: 0 } });
    expect(store.published[1]?.texts.put).toHaveLength(3);
  });

  it("retires what vanished though another version of the code remembered it in its own way", async () => {
    await publish();
    const index = await store.readIndex();
    vi.spyOn(store, "readIndex").mockResolvedValue({
      pipeline: "zero",
      files: index.files.map(({ path, hash, facts }) => {
        const { read } = JSON.parse(facts) as { read: { role: string; id?: unknown } | null };
        return { path, hash, facts: JSON.stringify({ read: read && { role: read.role, id: read.id, old: true } }) };
      }),
    });
    files.delete("data/second-one.md");
    expect(await change()).toMatchObject({ retired: ["q-bbbbb2"], removed: ["data/second-one.md"] });
  });

  it("keeps the identity of a renamed file by its id", async () => {
    await publish();
    files.delete("data/second-one.md");
    files.set("data/new-name.md", question("q-bbbbb2", "was: [second-one]\n"));
    expect(await change()).toEqual({
      ...NOTHING,
      files: ["data/new-name.md"],
      removed: ["data/second-one.md"],
      questions: ["q-bbbbb2 new-name null"],
      texts: ["q-bbbbb2 zh data/new-name.md"],
    });
  });

  it("retires a vanished question with its texts kept, and puts it back when it returns", async () => {
    await publish();
    const kept = [files.get("data/first-one.md") ?? "", files.get("data/first-one.en.md") ?? ""] as const;
    files.delete("data/first-one.md");
    files.delete("data/first-one.en.md");
    files.set("data/_topic.md", "# 数据\n\n概要。\n");
    expect(await change()).toMatchObject({ retired: ["q-aaaaa1"], texts: [], textsRemoved: [], topics: ["data zh"] });
    files.set("data/first-one.md", kept[0]);
    files.set("data/first-one.en.md", kept[1]);
    expect(await change()).toMatchObject({ questions: ["q-aaaaa1 first-one null"], retired: [] });
  });

  it("removes a language that vanished from a question that stays", async () => {
    await publish();
    files.delete("data/first-one.en.md");
    expect(await change()).toEqual({
      ...NOTHING,
      removed: ["data/first-one.en.md"],
      textsRemoved: [{ questionId: "q-aaaaa1", locale: "en" }],
    });
  });

  it("moves questions in the list, unread, when only the topic's order changed", async () => {
    await publish();
    files.set("data/_topic.md", "---\norder: [second-one, first-one]\n---\n# 数据\n\n概要。\n");
    expect(await change()).toEqual({
      ...NOTHING,
      files: ["data/_topic.md"],
      questions: ["q-aaaaa1 first-one 1", "q-bbbbb2 second-one 0"],
      topics: ["data zh"],
    });
  });

  it("replaces the tags when their file changed", async () => {
    await publish();
    files.set("_tags.yaml", "cost: { zh: 成本, en: Cost }\ngpu: { zh: 显卡, en: GPUs }\n");
    expect(await change()).toEqual({ ...NOTHING, files: ["_tags.yaml"], tags: ["cost", "gpu"] });
  });

  it("writes nothing at all when one file is wrong, and says everything that is", async () => {
    await publish();
    files.set("data/second-one.md", question("q-bbbbb2", "related: [q-nobody]\n", "```\nx\n```"));
    files.set("data/third-one.md", question("q-aaaaa1"));
    const result = await publish();
    if (result.ok) throw new Error("it was published");
    const errors = result.diagnostics.filter((one) => one.severity === "error");
    expect(errors.map((one) => `${one.file} ${one.code}`)).toEqual([
      "data/second-one.md dead-relation",
      "data/second-one.md fence-language",
      "data/third-one.md duplicate-id",
    ]);
    expect(store.published).toHaveLength(1);
  });

  it("checks a changed file against the remembered ones", async () => {
    files.set("data/second-one.md", question("q-bbbbb2", "", "[一](/questions/first-one)"));
    await publish();
    files.delete("data/first-one.md");
    files.delete("data/first-one.en.md");
    files.set("data/_topic.md", "# 数据\n\n概要。\n");
    const result = await publish();
    expect(result).toMatchObject({
      ok: false,
      diagnostics: [{ file: "data/second-one.md", line: 12, code: "dead-link" }],
    });
  });

  it("publishes in spite of warnings, and repeats those of unchanged files", async () => {
    files.set("data/second-one.md", question("q-bbbbb2", "", "[toc]"));
    await publish();
    files.set("data/first-one.en.md", `${english("q-aaaaa1")}\n`);
    expect(await publish()).toMatchObject({
      ok: true,
      value: { read: 1, warnings: [{ file: "data/second-one.md", code: "leftover-syntax" }] },
    });
  });
});
