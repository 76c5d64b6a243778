import { expect, it } from "vitest";
import { assignIdentities } from "./assign";
import { explicitId } from "./explicit-id";
import { EMPTY_LOCK, writeLock, type Lock } from "./lock";
import { printDocument } from "./print";

const LONG = "向量检索把文档和问题映射到同一个空间，按距离取回最相近的片段，再交给模型生成答案，并注明出处。";
const OTHER =
  "Quantisation stores weights in fewer bits; a short calibration run finds the ranges, and accuracy is measured afterwards.";

/** Documents by name, each question as `title | body`. */
function documents(all: Record<string, readonly string[]>) {
  return Object.entries(all).map(([name, questions]) => {
    const parsed = questions.map((one, index) => {
      const [title = "", body = ""] = one.split(" | ");
      return {
        line: index + 1,
        title: title.replace(/ ?<!--.*-->/, ""),
        promptMarkdown: "",
        options: [],
        answerMarkdown: body,
      };
    });
    return printDocument({ file: `documents/${name}.md`, questions: parsed }, questions.join("\n"));
  });
}

const assign = (lock: Lock, all: Record<string, readonly string[]>) => {
  const is = assignIdentities(lock, documents(all));
  const ids = Object.keys(all).flatMap((name) => is.ids.get(`documents/${name}.md`) ?? []);
  return { ...is, list: ids, codes: is.diagnostics.map(({ code }) => code) };
};

const BANK = {
  a: [`什么是 RAG？ | ${LONG}`, `Explain. | ${OTHER}`, "Explain. | Because.", "Why? | "],
  b: ["What is MoE?"],
};
const first = assign(EMPTY_LOCK, BANK);

it("gives new questions the same ids on every machine, in whatever order the documents are read", () => {
  expect(new Set(first.list).size).toBe(5);
  expect(assign(EMPTY_LOCK, { b: BANK.b, a: BANK.a }).list).toEqual([
    ...first.list.slice(4),
    ...first.list.slice(0, 4),
  ]);
  expect(assign(EMPTY_LOCK, { a: BANK.a }).list).toEqual(first.list.slice(0, 4));
});

it("keeps identical copies apart by their order", () => {
  const copies = assign(EMPTY_LOCK, { a: ["Why? | x", "Why? | x", "How? | y", "Why? | x"] });
  expect(new Set(copies.list).size).toBe(4);
  const fewer = assign(copies.lock, { a: ["Why? | x", "How? | y", "Why? | x"] });
  expect(fewer.list).toEqual([copies.list[1], copies.list[2], copies.list[3]]);
});

it("knows a question again in another document, another order, another name, and after a typo was fixed", () => {
  const [rag, explain, because, why, moe] = first.list;
  expect(assign(first.lock, { c: [...BANK.a].reverse(), b: BANK.b }).list).toEqual([why, because, explain, rag, moe]);
  expect(assign(first.lock, { a: BANK.a.slice(1), b: [`什么是 RAG？ | ${LONG}`, ...BANK.b] }).list).toEqual([
    explain,
    because,
    why,
    rag,
    moe,
  ]);
  expect(assign(first.lock, { ...BANK, a: [`什麽是 ＲＡＧ | ${LONG}`, ...BANK.a.slice(1)] }).list).toEqual(first.list);
  expect(assign(first.lock, { ...BANK, b: ["What is a MoE? | An expert mixture."] }).codes).toEqual([
    "identity-ambiguous",
  ]);
  expect(assign(first.lock, { ...BANK, b: ["What is MoE? | An expert mixture."] }).list).toEqual(first.list);
});

it("retires what vanishes and knows it when it returns, wherever it stands then", () => {
  const gone = assign(first.lock, { a: BANK.a.slice(1), b: BANK.b });
  expect(writeLock(gone.lock)).toContain(`"id":"${first.list[0] ?? ""}","retired":true`);
  expect(gone.unlocked.map(({ file, code }) => `${file} ${code}`)).toEqual(["_ids.lock.json identity-unlocked"]);
  const back = assign(gone.lock, { a: BANK.a.slice(1), b: [...BANK.b, `什么是 RAG？ | ${LONG}`] });
  expect(back.list.at(-1)).toBe(first.list[0]);
});

it("asks when an edited question may be either of two, and an id beside it decides", () => {
  const twins = { a: ["Explain. | One.", "Explain. | Two.", "Explain. | Three."] };
  const { list, lock } = assign(EMPTY_LOCK, twins);
  const edited = { a: ["Explain. | Four, which is new.", "Explain. | Three."] };
  const asked = assign(lock, edited);
  expect(asked.list).toEqual([null, list[2]]);
  expect(asked.diagnostics).toMatchObject([{ line: 1, code: "identity-ambiguous", file: "documents/a.md" }]);
  expect(asked.diagnostics[0]?.message).toContain(`${list[0] ?? ""} (“Explain.”) or ${list[1] ?? ""}`);
  expect(asked.changed).toBe(false);
  const decided = assign(lock, {
    a: [`Explain. ${explicitId(list[1] ?? "")} | Four, which is new.`, "Explain. | Three."],
  });
  expect(decided.list).toEqual([list[1], list[2]]);
  expect(decided.diagnostics).toEqual([]);
  const proposed = /<!-- id: (q-\w+) --> if it is new/.exec(asked.diagnostics[0]?.message ?? "")?.[1] ?? "";
  expect(list).not.toContain(proposed);
  expect(
    assign(lock, { a: [`Explain. ${explicitId(proposed)} | Four, which is new.`, "Explain. | Three."] }).list,
  ).toEqual([proposed, list[2]]);
});

it("gives an id that two questions claim to neither, nor one that stands outside of the documents", () => {
  const comment = explicitId("q-abcdef");
  const both = assign(EMPTY_LOCK, { a: [`One? ${comment}`, "Two?", `Three? ${comment}`] });
  expect(both.list).toEqual([null, expect.any(String), null]);
  expect(both.diagnostics).toMatchObject([{ line: 3, code: "duplicate-id" }]);
  const taken = new Map([["q-abcdef", "data/x.md"], [first.list[4] ?? "", "data/y.md"]]); // prettier-ignore
  const is = assignIdentities(first.lock, documents({ ...BANK, c: [`One? ${comment}`] }), taken);
  expect(is.diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual([
    "documents/b.md duplicate-id",
    "documents/c.md duplicate-id",
  ]);
});

it("never hands a vanished question's id to a new one that says what it said at first", () => {
  const one = assign(EMPTY_LOCK, { a: [`什么是 RAG？ | ${LONG}`] });
  const edited = assign(one.lock, { a: [`什么是 RAG？ | ${OTHER}`] });
  expect(edited.list).toEqual(one.list);
  const both = assign(edited.lock, { a: [`什么是 RAG？ | ${OTHER}`, `什么是 RAG？ | ${LONG}`] });
  expect(both.list[0]).toBe(one.list[0]);
  expect(both.list[1]).not.toBe(one.list[0]);
});

it("warns once a document of what the lock doesn't know, and not at all once it is written", () => {
  expect(first.unlocked.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    "documents/a.md:1 identity-unlocked",
    "documents/b.md:1 identity-unlocked",
  ]);
  const again = assign(first.lock, BANK);
  expect([again.unlocked, again.diagnostics, again.changed]).toEqual([[], [], false]);
});

it("asks which of two twins lost a sign of its title, or a letter", () => {
  const twins = assign(EMPTY_LOCK, { a: [`显存有何用途？ | ${LONG}`, `显存？何用途？ | ${LONG}`, ...BANK.b] });
  expect(assign(twins.lock, { a: [`显存何用途？ | ${LONG}`, ...BANK.b] }).codes).toEqual(["identity-ambiguous"]);
});
