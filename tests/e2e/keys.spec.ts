import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";

const listed = (page: Page) => page.locator("main .row").getByRole("heading").getByRole("link");

for (const path of ["/topics", "/en/topics/deployment", "/en/search?q=model"]) {
  test(`j and k move through ${path}, Enter opens`, async ({ page }) => {
    await page.goto(path);
    const links = listed(page);
    // Nothing listens until the page lives; a second j too early would be one too many.
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(links.first()).toBeFocused({ timeout: 5_000 });
    }).toPass();
    await page.keyboard.press("j");
    await expect(links.nth(1)).toBeFocused();
    await expect(links.nth(1)).toBeInViewport();
    await page.keyboard.press("k");
    await expect(links.first()).toBeFocused();
    const address = await links.first().getAttribute("href");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
}

test("Space reveals the answer while practising, and is only Space on a control", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("reading", "practise"));
  await page.goto("/questions/kv-cache-capacity");
  const keyPoints = page.getByRole("heading", { name: /^要点/ });
  await expect(keyPoints).toBeHidden();
  await page.getByRole("link", { name: "题目", exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(keyPoints).toBeHidden();
  await page.getByRole("main").focus();
  await expect(async () => {
    await page.keyboard.press("Space");
    await expect(keyPoints).toBeVisible({ timeout: 500 });
  }).toPass();
});

test("a question mark lists the keys, and Esc gives the focus back", async ({ page }) => {
  await page.goto("/en/topics");
  const first = listed(page).first();
  await first.focus();
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(help).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(first).toBeFocused();
});

test("in a field every key types itself", async ({ page }) => {
  await page.goto("/en/search", { waitUntil: "networkidle" });
  const field = page.getByRole("searchbox");
  await field.focus();
  await page.keyboard.type("/?jk a");
  await expect(field).toHaveValue("/?jk a");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the home page remembers what was read, where one stopped, and forgets it", async ({ page }) => {
  await page.goto("/questions/kv-cache-capacity");
  await page.waitForFunction(() => localStorage.getItem("read") !== null);
  await page.locator("#pitfalls").evaluate((section) => section.scrollIntoView({ block: "center" }));
  await page.waitForFunction(() => localStorage.getItem("read")?.includes("pitfalls"));

  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const read = page.getByRole("region", { name: "最近读过" });
  await expect(read.getByRole("listitem")).toHaveCount(1);
  expect(await page.evaluate(() => window.shifts)).toBe(0);
  await page.getByText("接着读：").getByRole("link").or(page.locator(".go-on a")).first().click();
  await expect(page).toHaveURL(/\/questions\/kv-cache-capacity#pitfalls$/);
  await expect(page.locator("#pitfalls")).toBeInViewport();

  await page.goto("/");
  await read.getByRole("button", { name: "全部清除" }).click();
  await expect(read).toHaveCount(0);
  await page.reload();
  await expect(page.locator(".go-on")).toBeHidden();
});

declare global {
  interface Window {
    shifts: number;
  }
}
