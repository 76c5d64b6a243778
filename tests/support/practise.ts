import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

type Question = { readonly id: string; readonly slug: string; readonly title: string };

/** Questions that a word finds, in Chinese. */
export async function find(page: Page, word: string): Promise<readonly Question[]> {
  const reply = await page.request.get("/api/search", { params: { q: word, locale: "zh" } });
  return ((await reply.json()) as { hits: Question[] }).hits;
}

/** Writes to the API as the page's own scripts would. The page must be on the site. */
export async function write(page: Page, method: "POST" | "PUT" | "PATCH", path: string, data: unknown): Promise<void> {
  const reply = await page.request.fetch(path, { method, data, headers: { origin: new URL(page.url()).origin } });
  expect(reply.ok(), `${method} ${path}: ${reply.status()}`).toBe(true);
}

/** Grades questions one after the other; then the browser knows that it is a learner's. */
export async function practise(page: Page, questions: readonly Question[], grade = "good"): Promise<void> {
  await write(page, "POST", "/api/me", { zone: "Asia/Shanghai" });
  for (const { id } of questions)
    await write(page, "POST", "/api/reviews", { attemptId: randomUUID(), questionId: id, grade, durationMs: 30_000 });
  await page.evaluate(() => localStorage.setItem("learner", ""));
}
