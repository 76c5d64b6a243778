import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";

/** Width of A4 between the margins, in CSS pixels. */
const PAPER = 665;

/** Pages of a PDF, counted by their objects. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What stands out of the paper to the right, or is cut off by its own box. KaTeX cuts the bar of its roots on purpose. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const shown = (element: Element) =>
      element.checkVisibility() && !element.closest(".sr-only, .katex-mathml, .katex svg");
    return [...document.querySelectorAll("main *")].filter(shown).flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hides = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      if (width === 0 || (right <= edge + 1 && !hides)) return [];
      return [`${element.tagName}.${element.getAttribute("class")} ${Math.round(right)} of ${edge}`];
    });
  });

async function onPaper(page: Page, path: string) {
  await page.setViewportSize({ width: PAPER, height: 1_000 });
  await page.goto(path);
  await page.emulateMedia({ media: "print" });
}

for (const path of [
  "/questions/kv-cache-capacity",
  "/en/questions/training-memory-budget",
  "/questions/prepare-training-data",
  "/questions/pair-sums",
]) {
  test(`${path} is whole on paper: nothing cut, nothing folded, nothing to press`, async ({ page }) => {
    await onPaper(page, path);
    expect(await cutOff(page)).toEqual([]);
    for (const fold of await page.locator("main details:not(.toc *, .bench-frame *) > :not(summary)").all())
      await expect(fold).toBeVisible();
    for (const reason of await page.locator(".reason").all()) await expect(reason).toBeVisible();
    await expect(page.locator(".site-header, .site-footer, .toc, .copy, .turns").filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
    const paper = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(paper).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
    const address = await page.locator(".on-paper").textContent();
    expect(new URL(address ?? "").pathname).toBe(path);
  });
}

test("what is hidden while practising is printed all the same, black on white in the dark", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("reading", "practise");
    localStorage.setItem("theme", "dark");
  });
  await onPaper(page, "/questions/kv-cache-capacity");
  await page.evaluate(() => {
    document.documentElement.dataset.reading = "practise";
    document.documentElement.dataset.theme = "dark";
  });
  for (const name of ["简答", "要点", "详解", "自测"])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
});

test("a question makes a PDF of several pages", async ({ page }) => {
  await page.goto("/questions/kv-cache-capacity");
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBeGreaterThan(3);
});

test("a topic is a study sheet: contents, then every question on a page of its own", async ({ page }) => {
  await page.goto("/topics/data");
  const titles = await page.locator(".questions h2").allTextContents();
  await page.getByRole("link", { name: "打印这份列表" }).click();
  await expect(page).toHaveURL(/\/print\?topic=data$/);
  const contents = page.locator(".sheet-contents a");
  await expect(contents).toHaveText(titles);
  await expect(page.locator("article")).toHaveCount(titles.length);
  await contents.last().click();
  await expect(page.locator("article").last()).toBeInViewport();
  const ids = await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBeGreaterThan(titles.length * 3);
});

test("a sheet is whole on paper", async ({ page }) => {
  await onPaper(page, "/en/print");
  expect(await page.locator("article").count()).toBeGreaterThanOrEqual(20);
  expect(await cutOff(page)).toEqual([]);
  await expect(page.locator("main details")).toHaveCount(0);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});

test("a filtered list prints as it is filtered, and says how", async ({ page }) => {
  await page.goto("/en/topics/data?difficulty=hard");
  const titles = await page.locator(".questions h2").allTextContents();
  await page.getByRole("link", { name: "Print this list" }).click();
  await expect(page).toHaveURL(/\/en\/print\?topic=data&difficulty=hard$/);
  await expect(page.locator("article")).toHaveCount(titles.length);
  await expect(page.getByText("Hard", { exact: true }).first()).toBeVisible();
});

test("a sheet without questions says so", async ({ page }) => {
  await page.goto("/print?text=zzzzzzzz");
  await expect(page.getByText("没有符合条件的题，题单是空的。")).toBeVisible();
  await page.getByRole("link", { name: "回到列表" }).click();
  await expect(page).toHaveURL(/\/topics\?text=zzzzzzzz$/);
});

test("the same sheet is one Markdown file", async ({ page, request }) => {
  await page.goto("/print?topic=data");
  const titles = await page.locator("article h2").allTextContents();
  const href = await page.getByRole("link", { name: "下载 Markdown" }).getAttribute("href");
  expect(href).toBe("/print.md?topic=data");
  const reply = await request.get(href ?? "");
  expect(reply.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(reply.headers()["content-disposition"]).toBe('attachment; filename="tizhou-data.md"');
  const text = await reply.text();
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(1)).toEqual(titles.map((title) => title.replace(/^\d+/, "")));
});
