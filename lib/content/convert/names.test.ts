import { describe, expect, test } from "vitest";
import { SLUG } from "../slug";
import { nameQuestions } from "./name-questions";
import { writeTitle } from "./write-title";

const names = (titles: readonly string[], file = "docs/RAG_notes v2.md", taken: readonly string[] = []) =>
  nameQuestions(titles, { file, topic: "data" }, new Set(taken));

describe("slugs of converted questions", () => {
  test("are the words of an English title, and the document's name and a number for a Chinese one", () => {
    expect(names(["What’s a KV cache?", "如何优化 vLLM 的推理？", "Résumé parsing"])).toEqual([
      "whats-a-kv-cache",
      "rag-notes-v2-2",
      "resume-parsing",
    ]);
    expect(names(["什么是显存？"], "面试题.md")).toEqual(["data-question-1"]);
  });

  test("are nobody else's: numbers are added", () => {
    expect(names(["What is it?", "What is it?", "What is it?"], "a.md", ["what-is-it-2"])).toEqual([
      "what-is-it",
      "what-is-it-3",
      "what-is-it-4",
    ]);
  });

  test("are slugs, whatever the titles are", () => {
    for (const slug of names(["?", "a", "x".repeat(300), "many words ".repeat(40), "…"])) expect(slug).toMatch(SLUG);
  });
});

describe("titles of converted questions", () => {
  const write = (title: string, titleMarkdown = title) => writeTitle({ title, titleMarkdown });

  test("keep their code", () => {
    expect(write("What does std::move do?", "What does `std::move` do?")).toBe("What does `std::move` do?");
  });

  test("say what they say: marks that are meant as themselves are escaped", () => {
    expect(write("What is vector<int>?")).toBe("What is vector\\<int\\>?");
    expect(write("How do *args and **kwargs work?")).toBe("How do *args and **kwargs work?");
    expect(write("Is a * b * c slow?")).toBe("Is a * b * c slow?");
    expect(write("What is *this*?")).toBe("What is \\*this\\*?");
    expect(write("$5 或 $6？")).toBe("\\$5 或 \\$6？");
    expect(write("What is C#")).toBe("What is C#");
    expect(write("两行\n题目")).toBe("两行 题目");
  });
});
