import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { themesOf } from "../support/themes";

const QUESTION = "/questions/kv-cache-capacity";
const MARK = '.prose a[href*="/glossary#"]:not([popover] a)';

for (const { prefix, name, meaning, more } of [
  { prefix: "", name: "KV cache", meaning: /键和值/, more: "在术语表里看" },
  { prefix: "/en", name: "KV cache", meaning: /keys and values/, more: "See it in the glossary" },
]) {
  test(`a pointer that rests on a term of ${prefix}${QUESTION} is told what it means, until it leaves`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => request.url().includes("glossary") && asked.push(new URL(request.url()).pathname));
    await page.goto(prefix + QUESTION, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    const term = page.locator(MARK).filter({ hasText: name }).first();
    await term.hover();
    const card = page.locator(".term-card");
    await expect(card).toContainText(meaning);
    await expect(term).toHaveAccessibleDescription(meaning);
    await card.hover();
    await expect(card).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.mouse.move(0, 0);
    await expect(card).toHaveCount(0);
    await page.locator(MARK).first().hover();
    await expect(card).toBeVisible();
    expect(asked).toEqual([`${prefix}/glossary.json`]);
    await card.getByRole("link", { name: more }).click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/glossary#[a-z0-9-]+$`));
  });
}

test("the keyboard reaches a term, reads it, closes it and goes on where it was", async ({ page }) => {
  await page.goto(QUESTION, { waitUntil: "networkidle" });
  const term = page.locator(MARK).first();
  await term.focus();
  const card = page.locator(".term-card");
  await expect(card.getByRole("status")).toContainText("模型读写文本的最小单位");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(MARK).nth(1)).toBeFocused();
  await expect(card).toContainText("KV cache");
  await page.keyboard.press("Tab");
  await expect(card.getByRole("link")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/glossary#kv-cache$/);
  await expect(page.locator("#kv-cache")).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a tap shows what a term means, a tap elsewhere takes it away, and nothing hangs over the edge", async ({
    page,
  }) => {
    await page.goto(`/en${QUESTION}`, { waitUntil: "networkidle" });
    const card = page.locator(".term-card");
    for (const index of [0, 1, 3]) {
      const term = page.locator(MARK).nth(index);
      await term.scrollIntoViewIfNeeded();
      await term.tap();
      await expect(card.getByRole("status")).not.toBeEmpty();
      await expect(page).toHaveURL(new RegExp(`${QUESTION}$`));
      const box = await card.boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.locator("h1").first().scrollIntoViewIfNeeded();
      await page.touchscreen.tap(8, 300);
      await expect(card).toHaveCount(0);
    }
    const address = await page.locator(MARK).first().getAttribute("href");
    await page.locator(MARK).first().tap();
    await card.getByRole("link").tap();
    await expect(page).toHaveURL(address ?? "");
  });
});

test("where the definitions can't be had, a term is a link to the glossary", async ({ page, context }) => {
  await context.route("**/glossary.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(QUESTION, { waitUntil: "networkidle" });
  const term = page.locator(MARK).first();
  await term.hover();
  await page.waitForResponse("**/glossary.json").catch(() => undefined);
  await expect(page.locator(".term-card")).toHaveCount(0);
  await term.click();
  await expect(page).toHaveURL(/\/glossary#token$/);
});

for (const prefix of ["", "/en"] as const) {
  for (const theme of themesOf(prefix)) {
    test(`axe finds nothing on ${prefix}/glossary (${theme})`, async ({ page }) => {
      // A few thousand elements, each looked at by every rule.
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.goto(`${prefix}/glossary`);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}

test("the glossary is narrowed by what is typed, in either language", async ({ page }) => {
  await page.goto("/glossary");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("术语表");
  const terms = page.locator(".term:visible");
  const all = await terms.count();
  expect(all).toBeGreaterThanOrEqual(120);
  const field = page.getByRole("searchbox", { name: "在术语表里找" });
  await field.fill("PREFILL");
  await expect(page.getByRole("status")).toHaveText(/^\d+ 条$/);
  await expect(page.locator("#prefill")).toBeVisible();
  expect(await terms.count()).toBeLessThan(15);
  await field.fill("没有这样的术语");
  await expect(page.getByRole("status")).toHaveText("没有符合的术语");
  await expect(page.locator(".glossary .section:visible")).toHaveCount(0);
  await field.fill("");
  await expect(terms).toHaveCount(all);
});

test("letters lead to their terms, terms to their questions, and both languages have the same terms", async ({
  page,
}) => {
  await page.goto("/glossary");
  const letter = page.getByRole("navigation", { name: "按拼音首字母" }).getByRole("link", { name: "K", exact: true });
  await letter.click();
  await expect(page.locator("#K")).toBeInViewport();
  const ids = await page.locator(".term").evaluateAll((terms) => terms.map(({ id }) => id).sort());
  await page.goto("/en/glossary");
  expect(await page.locator(".term").evaluateAll((terms) => terms.map(({ id }) => id).sort())).toEqual(ids);
  await page.locator("#kv-cache").getByRole("link", { name: /80/ }).click();
  await expect(page).toHaveURL(`/en${QUESTION}`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Glossary" }).click();
  await expect(page).toHaveURL("/en/glossary");
});

test("the Markdown of a question is as it was written, without a mark", async ({ request }) => {
  const page = await (await request.get(QUESTION)).text();
  expect(page).toContain('<a href="/glossary#kv-cache">');
  expect(await (await request.get(`${QUESTION}.md`)).text()).not.toContain("/glossary");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a term leads to its entry, and the filter is not offered", async ({ page }) => {
    await page.goto(QUESTION);
    await page.locator(MARK).filter({ hasText: "KV cache" }).first().click();
    await expect(page).toHaveURL(/\/glossary#kv-cache$/);
    await expect(page.locator("#kv-cache")).toBeInViewport();
    await expect(page.getByRole("searchbox")).toHaveCount(0);
  });
});
