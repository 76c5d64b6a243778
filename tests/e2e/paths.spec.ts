import type { Page } from "@playwright/test";
import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { find, practise } from "../support/practise";
import { themesOf } from "../support/themes";

const PATH = "/paths/platform-engineer";

const questions = (page: Page) => page.locator(".stage .row h3 a");

/** The first questions of the path on the page, as the search finds them. */
async function firstOf(page: Page, count: number) {
  const links = await questions(page).evaluateAll((all) =>
    all.map((link) => ({ slug: link.getAttribute("href")?.split("/").at(-1) ?? "", title: link.textContent ?? "" })),
  );
  const found = [];
  for (const { slug, title } of links.slice(0, count)) {
    const hit = (await find(page, title)).find((one) => one.slug === slug);
    expect(hit, title).toBeDefined();
    if (hit) found.push(hit);
  }
  return found;
}

test("from the home page to a path, and along it from question to question", async ({ page }) => {
  await page.goto("/");
  await page.locator("#paths").getByRole("link", { name: "平台工程师" }).click();
  await expect(page).toHaveURL(PATH);
  await expect(page.getByRole("heading", { level: 1, name: "平台工程师" })).toBeVisible();
  const titles = await questions(page).allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(15);
  await expect(page.locator(".row .number").last()).toHaveText(String(titles.length));
  await page.getByRole("link", { name: "从第一题开始" }).click();
  await expect(page.getByRole("heading", { level: 1, name: titles[0] ?? "" })).toBeVisible();
  const onwards = page.getByRole("navigation", { name: "上一题与下一题" });
  await expect(onwards).toContainText(`第 1 题，共 ${titles.length} 题`);
  await onwards.getByRole("link", { name: titles[1] ?? "" }).click();
  await expect(onwards).toContainText(`第 2 题，共 ${titles.length} 题`);
  await onwards.getByRole("link", { name: "你来时的列表" }).click();
  await expect(page).toHaveURL(PATH);
});

test("every path stands in the list, and all their questions are there", async ({ page, request }) => {
  await page.goto("/en/paths");
  const links = await page
    .locator(".path-list h2 a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThanOrEqual(6);
  const asked = new Set<string>();
  for (const link of links) {
    await page.goto(link);
    for (const question of await questions(page).evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? "")))
      asked.add(question);
  }
  for (const question of asked) expect((await request.get(question)).status(), question).toBe(200);
  expect((await request.get("/paths/no-such-path", { maxRedirects: 0 })).status()).toBe(404);
});

test("what was graded shows on the path, moves nothing, and costs one request", async ({ page }) => {
  await page.goto(PATH);
  const [first, second] = await firstOf(page, 2);
  if (!first || !second) return;
  const way = page.locator(".path-ways .button-primary");
  const before = { way: await way.boundingBox(), end: await page.locator(".stage").last().boundingBox() };
  await practise(page, [first], "easy");
  const requests: string[] = [];
  page.on("request", (request) => request.url().includes("/api/") && requests.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(page.locator(".standing")).toContainText("学过 1 /");
  expect(requests.filter((path) => path === "/api/status")).toHaveLength(1);
  await expect(page.locator(".label .number").first()).toContainText("学过 1 /");
  await expect(way).toHaveAttribute("href", `/questions/${second.slug}`);
  await expect(page.locator(".next-step")).toContainText(second.title);
  await expect(page.locator(".row").nth(1).locator(".mark")).toHaveText("接着");
  await expect(page.locator(".strip [data-standing]")).toHaveCount(1);
  expect({ way: await way.boundingBox(), end: await page.locator(".stage").last().boundingBox() }).toEqual(before);
  expect(await violationsOf(page)).toEqual([]);
  await page.goto("/paths");
  await expect(page.locator(".path-item").first().locator(".standing")).toContainText("学过 1 /");
});

test("a quiz of a path asks nothing else", async ({ page }) => {
  await page.goto("/en/paths/founder");
  const slugs = await questions(page).evaluateAll((all) => all.map((a) => a.getAttribute("href")?.split("/").at(-1)));
  await page.locator(".path-ways").getByRole("link", { name: "Practise this path" }).click();
  await expect(page).toHaveURL("/en/quiz?path=founder#choose");
  await expect(page.getByRole("combobox", { name: "Learning path" })).toHaveValue("founder");
  await page.getByRole("button", { name: /^Start with/ }).click();
  await page.waitForURL(/\/en\/quiz\/run#/);
  const reply = await page.request.get(`/api/quizzes/${new URL(page.url()).hash.slice(1)}`);
  const { items } = (await reply.json()) as { items: { slug: string }[] };
  expect(items).toHaveLength(10);
  for (const { slug } of items) expect(slugs).toContain(slug);
});

test("a path leads to the interview of its role", async ({ page }) => {
  await page.goto("/paths/founder");
  await page
    .locator("#end")
    .getByRole("link", { name: /^模拟面试/ })
    .click();
  await expect(page).toHaveURL("/interviews#template-founder");
  await expect(page.locator("#template-founder")).toBeInViewport();
});

for (const prefix of ["", "/en"] as const) {
  for (const theme of themesOf(prefix)) {
    test(`axe finds nothing on any path (${prefix || "/"}, ${theme})`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.goto(`${prefix}/paths`);
      expect(await violationsOf(page)).toEqual([]);
      const links = page.locator(".path-list h2 a");
      for (const link of await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""))) {
        await page.goto(link);
        expect(await violationsOf(page), link).toEqual([]);
      }
    });
  }
}

test("a path is whole on paper, without what is to be pressed", async ({ page }) => {
  await page.setViewportSize({ width: 665, height: 1_000 });
  await page.goto(PATH);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".path-ways, .path-end, .strip, .site-header").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".stage-why").first()).toBeVisible();
  await expect(page.locator(".on-paper")).toContainText(PATH);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a path reads well, and leads to its first question", async ({ page }) => {
    await page.goto("/en/paths/privacy-and-compliance");
    const first = questions(page).first();
    await expect(first).toBeVisible();
    const href = (await first.getAttribute("href")) ?? "";
    await expect(page.getByRole("link", { name: "Start with the first" })).toHaveAttribute("href", href);
    await expect(page.locator(".standing")).toBeVisible();
  });
});
