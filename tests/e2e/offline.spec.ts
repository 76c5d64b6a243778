import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";

// Elsewhere the service worker is kept out, so that every test meets the server itself.
test.use({ serviceWorkers: "allow", provoked: /ERR_INTERNET_DISCONNECTED/ });

/** Moves, as people do; then the service worker comes, and keeps this page and the shell. */
async function beHere(page: Page) {
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][href*="/_next/"]')];
    const kept = await Promise.all(
      [location.pathname, ...styles.map(({ href }) => href)].map((file) => caches.match(file)),
    );
    return kept.every((copy) => copy !== undefined);
  });
}

const QUESTION = "/questions/kv-cache-capacity";

for (const { prefix, missing, kept } of [
  { prefix: "", missing: "现在没有网络", kept: "这台设备上留着的" },
  { prefix: "/en", missing: "You are offline", kept: "Kept on this device" },
]) {
  test(`what was read can be read again without a connection, from ${prefix || "/"}`, async ({ page, context }) => {
    await page.goto(`${prefix}${QUESTION}`, { waitUntil: "load" });
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await beHere(page);
    await context.setOffline(true);

    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    // It is the page itself, with its style and its script, not a copy of its words.
    await expect(page.locator(".site-header")).toHaveCSS("display", /./);
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
