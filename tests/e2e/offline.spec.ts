import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";

// Elsewhere the service worker is kept out, so that every test meets the server itself.
test.use({ serviceWorkers: "allow", provoked: /ERR_INTERNET_DISCONNECTED/ });

/** Moves, as people do; then the service worker comes, and keeps this page and the shell. */
async function beHere(page: Page) {
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Of a promise, `waitForFunction` only sees that there is one.
  const isKept = async () => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][href*="/_next/"]')];
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => /\/_next\/static\/.+\.js$/.test(name));
    const files = [...styles.map(({ href }) => href), ...scripts.map(({ name }) => name)];
    const kept = await Promise.all([location.pathname, ...files].map((file) => caches.match(file)));
    return kept.every((copy) => copy !== undefined);
  };
  await expect.poll(() => page.evaluate(isKept), { timeout: 15_000 }).toBe(true);
}

const QUESTION = "/questions/kv-cache-capacity";

for (const { prefix, missing, kept, tools } of [
  { prefix: "", missing: "现在没有网络", kept: "这台设备上留着的", tools: "收着这一题" },
  { prefix: "/en", missing: "You are offline", kept: "Kept on this device", tools: "Keep this question" },
]) {
  test(`what was read can be read again without a connection, from ${prefix || "/"}`, async ({ page, context }) => {
    await page.goto(`${prefix}${QUESTION}`, { waitUntil: "load" });
    // What comes late was loaded before there was anybody to keep it.
    const bookmark = page.getByRole("group", { name: tools }).getByRole("button").first();
    await expect(bookmark).toBeVisible();
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await beHere(page);
    await context.setOffline(true);

    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    // It is the page itself, with its style and its script, not a copy of its words.
    await expect(page.locator(".site-header")).toHaveCSS("display", /./);
    await expect(bookmark).toBeVisible();
    await bookmark.click();
    await expect(bookmark).toHaveAttribute("aria-pressed", "true");
    await page.locator("a.wordmark").click();
    await expect(page.locator(".opening h1")).toBeVisible();

    // What was never opened says so, and what there is.
    await page.goto(`${prefix}/questions/speed-up-inference`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(missing);
    await page.getByRole("region", { name: kept }).getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

    await context.setOffline(false);
    await page.goto(`${prefix}/questions/speed-up-inference`);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(missing);
  });
}
