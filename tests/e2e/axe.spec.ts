import { violationsOf } from "../support/axe";
import { themesOf } from "../support/themes";
import { expect, test } from "../support/browser";
import { documentPaths } from "../support/document-paths";

const PAGES = [
  "/",
  "/topics",
  "/topics/deployment?difficulty=easy",
  "/topics/market?text=zzz",
  "/search",
  "/search?q=model&difficulty=hard",
  "/search?q=zzzz",
  "/questions/kv-cache-capacity",
  "/questions/security-and-privacy-of-llms",
  "/questions/training-memory-budget",
  "/questions/pair-sums",
  "/no-such-page",
];

const OPENED = [
  { key: "/", ready: "dialog [role=option] mark" },
  { key: "?", ready: "dialog dl" },
];

/** Of the questions of documents every third, in each language others; all of them in `npm run test:long`. */
const STEP = process.env.TEST_LONG === "1" ? 1 : 3;

for (const { language, theme, isAsked, first } of [
  { language: "Chinese", theme: "light", isAsked: (path: string) => !path.startsWith("/en/"), first: 0 },
  { language: "English", theme: "dark", isAsked: (path: string) => path.startsWith("/en/"), first: 1 },
] as const) {
  test(`axe finds nothing on questions of documents (${language}, ${theme})`, async ({ page, request }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const paths = (await documentPaths(request)).filter(isAsked);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths.filter((_, index) => index % STEP === first % STEP)) {
      await page.goto(path);
      const wrong = page.locator('[data-correct="false"] input[type="radio"]');
      if ((await wrong.count()) > 0) await wrong.first().check();
      expect(await violationsOf(page), path).toEqual([]);
    }
  });
}

for (const prefix of ["", "/en"] as const) {
  for (const theme of themesOf(prefix)) {
    for (const path of PAGES) {
      test(`axe finds nothing on ${prefix}${path} (${theme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await page.goto(prefix + path);
        for (const details of await page.locator("main details").all()) {
          await details.evaluate((node) => node.setAttribute("open", ""));
        }
        expect(await violationsOf(page)).toEqual([]);
      });
    }

    for (const { key, ready } of OPENED) {
      test(`axe finds nothing on ${prefix}/ with what ${key} opens (${theme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await page.goto(prefix || "/", { waitUntil: "networkidle" });
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog")).toBeVisible();
        if (key === "/") await page.keyboard.type("GPU");
        await expect(page.locator(ready).first()).toBeVisible();
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  }
}
