import { expect, it } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import { documentSlug, idOfDocumentSlug } from "./document-slug";

const ID = "q-3f9k2m" as QuestionId;

it("makes a slug of an English title's words and the tail of the id", () => {
  expect(documentSlug(ID, "What’s the KV cache, and why?", "en")).toBe("whats-the-kv-cache-and-why-3f9k2m");
  expect(documentSlug(ID, "Café: naïve résumé", "en")).toBe("cafe-naive-resume-3f9k2m");
});

it("takes the id where the title has no words that an address can hold", () => {
  expect(documentSlug(ID, "什么是 KV Cache？", "zh")).toBe("q-3f9k2m");
  expect(documentSlug(ID, "What is 注意力?", "en")).toBe("q-3f9k2m");
  expect(documentSlug(ID, "???", "en")).toBe("q-3f9k2m");
});

it("cuts a long title between words, and stays within what a slug may have", () => {
  const slug = documentSlug(ID, "word ".repeat(40), "en");
  expect(slug).toMatch(/^(word-)+3f9k2m$/);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(documentSlug(ID, "x".repeat(200), "en")).toBe("q-3f9k2m");
});

it("knows a question by any slug it ever had", () => {
  for (const title of ["One title", "Another, longer title?", "题目"]) {
    expect(idOfDocumentSlug(documentSlug(ID, title, "en"))).toBe(ID);
  }
  expect(idOfDocumentSlug("short")).toBeNull();
  expect(idOfDocumentSlug("no-tail-")).toBeNull();
});
