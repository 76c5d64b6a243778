import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";
import { openProblem, PATIENCE, PROBLEM, put, resultsOf, RIGHT } from "../support/solve";
import { documentPaths } from "../support/document-paths";

const PAGES = [
  "/",
  "/topics",
  "/topics/deployment",
  "/paths",
  "/paths/platform-engineer",
  "/paths/data-and-evaluation",
  "/paths/deployment-and-inference",
  "/paths/privacy-and-compliance",
  "/paths/product",
  "/paths/founder",
  "/search",
  "/search?q=KV",
  "/questions/kv-cache-capacity",
  "/questions/training-memory-budget",
  "/questions/security-and-privacy-of-llms",
  "/questions/near-duplicate-removal",
  "/questions/pair-sums",
  "/progress",
  "/bookmarks",
  "/notes",
  "/settings",
  "/glossary",
  "/no-such-page",
];

/** In pixels. */
const overhangOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const path of PAGES) {
  for (const prefix of ["", "/en"]) {
    test(`nothing of ${prefix}${path} hangs over the edge of a phone`, async ({ page }) => {
      await page.goto(prefix + path);
      expect(await overhangOf(page)).toBeLessThanOrEqual(0);
    });
  }
}

test("nothing of a document's question hangs over the edge of a phone", async ({ page, request }) => {
  for (const path of await documentPaths(request)) {
    await page.goto(path);
    expect(await overhangOf(page), path).toBeLessThanOrEqual(0);
  }
});

const FAR_BELOW = [
  "#answer .prose > :last-child",
  "#pitfalls > .in-text",
  "#self-check > .in-text",
  "#references > .in-text",
];
const putOff = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        const part = document.querySelector(selector);
        return part === null || getComputedStyle(part).contentVisibility === "auto";
      }),
    FAR_BELOW,
  );

test("what lies below the first screens of a question is laid out after them, and then the page is whole", async ({
  page,
}) => {
  await page.goto("/questions/kv-cache-capacity");
  // The first moments are three seconds, and then it comes a block at a time.
  await expect.poll(() => putOff(page), { timeout: 25_000 }).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what lies below the first screens of a question is laid out when it comes near", async ({ page }) => {
    await page.goto("/questions/kv-cache-capacity");
    expect(await putOff(page)).toEqual(FAR_BELOW);
    await page.locator("#references li").first().scrollIntoViewIfNeeded();
    await expect(page.locator("#references li").first()).toBeInViewport();
  });
});

test("filters open as a sheet and close on the result", async ({ page }) => {
  await page.goto("/topics/deployment");
  await page.getByRole("button", { name: /筛选与排序/ }).click();
  await page.getByRole("checkbox", { name: /简单/ }).check();
  await expect(page).toHaveURL(/difficulty=easy/);
  await page.getByRole("button", { name: /看这 \d+ 题/ }).click();
  await expect(page.getByRole("checkbox", { name: /简单/ })).toBeHidden();
  await expect(page.getByRole("link", { name: "去掉条件“简单”" })).toBeVisible();
});

test("what a thumb presses is large enough", async ({ page }) => {
  await page.goto("/questions/kv-cache-capacity");
  for (const control of await page.getByRole("button").filter({ visible: true }).all()) {
    const box = await control.boundingBox();
    const name = (await control.textContent()) ?? "";
    expect(Math.round(box?.height ?? 0), name).toBeGreaterThanOrEqual(32);
  }
});

test("a problem is solved with the thumb: what one presses stays at the bottom while the program is in sight", async ({
  page,
}) => {
  test.slow();
  const program = await openProblem(page, PROBLEM);
  await put(page, program, RIGHT);
  const button = page.getByRole("button", { name: "测试", exact: true });
  await program.scrollIntoViewIfNeeded();
  const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(44);
  expect(740 - (y + height)).toBeLessThan(60);
  // Long lines wrap, and nothing is typed smaller than the phone would zoom in on.
  await expect(program).toHaveCSS("font-size", "16px");
  expect(await overhangOf(page)).toBeLessThanOrEqual(0);
  await button.tap();
  await expect(resultsOf(page)).toHaveText("3 条测试全部通过", { timeout: PATIENCE });
  await expect(resultsOf(page)).toBeInViewport();
  expect(await overhangOf(page)).toBeLessThanOrEqual(0);
});
