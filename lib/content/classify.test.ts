import { expect, it } from "vitest";
import { classify, classifyEmptyFolder } from "./classify";

it("knows every file of the format by its path", () => {
  expect(classify("data/leak-test.md")).toMatchObject({
    role: "question",
    topic: "data",
    slug: "leak-test",
    locale: "zh",
  });
  expect(classify("data/leak-test.en.md")).toMatchObject({ role: "question", slug: "leak-test", locale: "en" });
  expect(classify("market/_topic.en.md")).toMatchObject({ role: "topic", topic: "market", locale: "en" });
  expect(classify("_tags.yaml")).toMatchObject({ role: "tags", diagnostic: null });
  expect(classify("_sources.yaml")).toMatchObject({ role: "sources", diagnostic: null });
  expect(classify("_ids.lock.json")).toMatchObject({ role: "lock", diagnostic: null });
  expect(classify("documents/a/b/c.md")).toMatchObject({ role: "document" });
  expect(classify("README.md")).toMatchObject({ role: "ignored", diagnostic: null });
});

it("names the folder that is unknown, not each file in it", () => {
  expect(classify("x/y/z.md").diagnostic).toMatchObject({ file: "x", code: "unknown-folder" });
  expect(classify("data/y/z.md").diagnostic).toMatchObject({ file: "data/y", code: "unknown-folder" });
});

it.each(["data/README.md", "data/AB.md", "data/ab.md", "data/leak.zh.md", `data/${"a".repeat(81)}.md`])(
  "reads %s as a question whose slug is invalid, so that all that is wrong with it is said at once",
  (path) => {
    expect(classify(path)).toMatchObject({ role: "question", diagnostic: { code: "slug-invalid", file: path } });
  },
);

it.each(["data/.leak.md.swp", "data/_leak.md", "data/leak.markdown", "data/leak", "notes.md", ".DS_Store"])(
  "does not know the file %s",
  (path) => {
    expect(classify(path).diagnostic).toMatchObject({ code: "unknown-file", file: path });
  },
);

it("leaves alone what is no Markdown beside documents, without stopping anything", () => {
  const { role, diagnostic } = classify("documents/img/a.png");
  expect([role, diagnostic?.code, diagnostic?.severity]).toEqual(["unknown", "document-unread", "warning"]);
});

it("lets topics, the documents and the content folder itself stand empty, and nothing else", () => {
  expect([".", "data", "documents", "documents/team"].map(classifyEmptyFolder)).toEqual([null, null, null, null]);
  expect(classifyEmptyFolder("dta")).toMatchObject({ file: "dta", code: "unknown-folder" });
  expect(classifyEmptyFolder("data/x.md")).toMatchObject({ file: "data/x.md", code: "unknown-folder" });
});
