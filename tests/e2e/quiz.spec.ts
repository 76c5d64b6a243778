import type { Page } from "@playwright/test";
import { violationsOf } from "../support/axe";
import { themesOf } from "../support/themes";
import { expect, test } from "../support/browser";

const WORDS = {
  "": { start: "开始", chosen: /题开始$/, done: "这一轮做完了", reveal: "看回答", saved: "已存" },
  "/en": {
    ...{ start: "Start", chosen: /^Start with/, done: "This round is done", reveal: "Show the answer" },
    saved: "Saved",
  },
} as const;
type Prefix = keyof typeof WORDS;
const PREFIXES = ["", "/en"] as const;

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const grades = (page: Page) => page.locator(".grades button");

// Of what is drawn by chance, only questions of the bank's own format have a difficulty, and all open ones have key points.
const OWN = "difficulty=easy&difficulty=medium&difficulty=hard&kind=open";

/** Starts a quiz of some questions by chance. */
async function begin(page: Page, count: number, prefix: Prefix = ""): Promise<void> {
  await page.goto(`${prefix}/quiz?${OWN}&count=${count}`);
  await page.getByRole("button", { name: WORDS[prefix].chosen }).click();
  await page.waitForURL(/\/quiz\/run#[0-9a-f-]{36}$/);
  await expect(page.locator("[data-quiz]")).toBeVisible();
}

type Key = "1" | "2" | "3" | "4";

/** Grades by key; what comes next is there. */
async function grade(page: Page, key: Key): Promise<void> {
  const place = page.locator(".run-place > .number");
  const before = (await place.textContent()) ?? "";
  await page.keyboard.press(key);
  await expect(place).not.toHaveText(before);
  // From then on it listens to keys.
  await expect(title(page)).toBeFocused();
}

/** Reveals and grades by key. */
async function answer(page: Page, key: Key): Promise<void> {
  await page.keyboard.press("Space");
  await expect(grades(page)).toHaveCount(4);
  await grade(page, key);
}

/** How many reviews the server counts. */
async function reviewsOf(page: Page): Promise<number> {
  const { reviews } = (await (await page.request.get("/api/progress")).json()) as { reviews: number };
  return reviews;
}

for (const prefix of PREFIXES) {
  const words = WORDS[prefix];

  test(`a newcomer's first quiz, by keyboard alone (${prefix || "/"})`, async ({ page }) => {
    test.slow();
    await page.goto(`${prefix}/quiz`);
    const start = page.getByRole("button", { name: words.start, exact: true });
    await expect(start).toBeVisible();
    for (let tabs = 0; tabs < 30 && !(await start.evaluate((node) => node === document.activeElement)); tabs += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/quiz\/run#/);
    await expect(title(page)).toBeFocused();

    // A tick with the keyboard leads to a proposal.
    await page.keyboard.press("Space");
    await expect(page.locator(".answer-parts > section").first()).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page.locator(".point-list input").first()).toBeChecked();
    await expect(page.locator(".grades [data-suggested]")).toHaveCount(1);
    await grade(page, "3");

    for (let asked = 1; asked < 10; asked += 1) {
      await expect(title(page)).toBeFocused();
      await answer(page, "3");
    }
    await expect(title(page)).toHaveText(words.done);
    await expect(title(page)).toBeFocused();
    expect(await reviewsOf(page)).toBe(10);
  });

  for (const theme of themesOf(prefix)) {
    test(`axe finds nothing at any point of a quiz (${prefix || "/"}, ${theme})`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.goto(`${prefix}/quiz`);
      await expect(page.locator(".quiz-today")).toBeVisible();
      expect(await violationsOf(page), "start").toEqual([]);
      await begin(page, 2, prefix);
      expect(await violationsOf(page), "asked").toEqual([]);
      await page.locator('[popovertarget="quiz-menu"]').click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await violationsOf(page), "menu").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: words.reveal }).click();
      await page.locator(".point-list input").first().check();
      const check = page.locator(".check").first();
      await check.locator("label").first().click();
      await check
        .getByRole("button")
        .click({ timeout: 500 })
        .catch(() => undefined);
      expect(await violationsOf(page), "revealed").toEqual([]);
      await grade(page, "3");
      await answer(page, "1");
      await answer(page, "3");
      await expect(title(page)).toHaveText(words.done);
      await expect(page.locator(".summary-list").first()).toBeVisible();
      expect(await violationsOf(page), "summary").toEqual([]);
      await page.goto(`${prefix}/quiz/run#00000000-0000-4000-8000-000000000000`);
      await page.reload();
      await expect(title(page)).toBeVisible();
      expect(await violationsOf(page), "missing").toEqual([]);
    });
  }
}

test("what was begun is there after a reload, and what was graded is sent and counts once", async ({ page }) => {
  await begin(page, 3);
  const first = (await title(page).textContent()) ?? "";
  await page.getByRole("textbox").fill("说到一半");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await page.locator(".point-list input").nth(1).check();
  await page.reload();
  await expect(title(page)).toHaveText(first);
  await expect(page.getByRole("textbox")).toHaveValue("说到一半");
  await expect(page.locator(".point-list input").nth(1)).toBeChecked();

  // Nothing leaves this page any more, as while another tab waits for a slow server.
  await page.evaluate(() => void navigator.locks.request("outbox", () => new Promise(() => undefined)));
  await page.keyboard.press("3");
  await expect(page.getByText("第 2 题，共 3 题")).toBeVisible();
  await page.reload();
  await expect.poll(() => reviewsOf(page)).toBe(1);
  await page.reload();
  await expect(title(page)).not.toHaveText(first);
  await expect(page.getByText("第 2 题，共 3 题")).toBeVisible();
  expect(await reviewsOf(page)).toBe(1);
});

test("a double click on a grade is one grade, and leaves the next answer hidden", async ({ page }) => {
  await begin(page, 3);
  await page.keyboard.press("Space");
  await grades(page).nth(1).dblclick();
  await expect(page.getByText("第 2 题，共 3 题")).toBeVisible();
  await expect(page.getByText("已存")).toBeVisible();
  await expect(grades(page)).toHaveCount(0);
  expect(await reviewsOf(page)).toBe(1);
});

test("several steps can be undone, also after a reload", async ({ page }) => {
  await begin(page, 3);
  const first = (await title(page).textContent()) ?? "";
  await answer(page, "1");
  await answer(page, "3");
  await expect(page.getByText("已存")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-quiz]")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(() => reviewsOf(page)).toBe(1);
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(title(page)).toHaveText(first);
  expect(await reviewsOf(page)).toBe(0);
  await page.keyboard.press("4");
  await expect(title(page)).not.toHaveText(first);
  await expect.poll(() => reviewsOf(page)).toBe(1);
});

test("a quiz that was left is gone on with where it was", async ({ page }) => {
  await begin(page, 3);
  await answer(page, "3");
  const second = (await title(page).textContent()) ?? "";
  await page.keyboard.press("Escape");
  await expect(page.getByText("先停在这里。答过的都存好了，随时接着做。")).toBeVisible();
  await expect(page.getByText("3 题里答了 1 题，答过的都存好了。")).toBeVisible();
  await page.getByRole("link", { name: "接着做" }).click();
  await expect(title(page)).toHaveText(second);
});

test("a question is put off until tomorrow, and comes back by undo", async ({ page }) => {
  await begin(page, 3);
  const first = (await title(page).textContent()) ?? "";
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("button", { name: /明天再说/ }).click();
  await expect(title(page)).not.toHaveText(first);
  await expect(page.getByText("已存")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(title(page)).toHaveText(first);
});

test("the address holds the setup, and what is asked keeps to it", async ({ page }) => {
  await page.goto("/quiz?topic=data&topic=market&difficulty=medium&count=5");
  await expect(page.getByRole("checkbox", { name: /数据 \d/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^中等/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /市场/ }).uncheck();
  await page.getByRole("checkbox", { name: /突击/ }).check();
  await expect(page).toHaveURL("/quiz?topic=data&difficulty=medium&cram=1&count=5");
  await page.getByRole("button", { name: "挑 5 题开始" }).click();
  await page.waitForURL(/\/quiz\/run#/);
  const reply = await page.request.get(`/api/quizzes/${new URL(page.url()).hash.slice(1)}`);
  const { items } = (await reply.json()) as { items: { topic: string }[] };
  expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(["data"]));
  await expect(page.getByText("突击：不改复习日期")).toBeVisible();
});

test.describe("where the API refuses", () => {
  test.use({ provoked: /Failed to load resource/ });

  test("where no question meets a setup, it says so and stays", async ({ page }) => {
    await page.goto("/quiz?mistakes=1");
    await page.getByRole("button", { name: /题开始$/ }).click();
    await expect(page.getByRole("alert").filter({ hasText: "没有符合这些条件的题。" })).toBeVisible();
  });

  test("two tabs count an answer once, and say when they do not agree", async ({ page, context }) => {
    await begin(page, 3);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator("[data-quiz]")).toBeVisible();
    await other.keyboard.press("Space");
    const first = (await title(other).textContent()) ?? "";
    await answer(page, "3");
    await expect(page.getByText("已存")).toBeVisible();
    await other.keyboard.press("3");
    await expect(title(other)).not.toHaveText(first);
    await expect(other.getByText("已存")).toBeVisible();
    expect(await reviewsOf(page)).toBe(1);

    await other.keyboard.press("Space");
    await answer(page, "4");
    await expect(page.getByText("已存")).toBeVisible();
    await other.keyboard.press("1");
    await expect(other.getByText("这一题刚在别的标签页里评过分，以那一次为准。")).toBeVisible();
    await expect(title(other)).toHaveText((await title(page).textContent()) ?? "");
    expect(await reviewsOf(page)).toBe(2);
  });

  test("an answer whose reply was lost is sent again and counts once", async ({ page }) => {
    await begin(page, 3);
    let lost = 0;
    await page.route("**/api/reviews", async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await answer(page, "3");
    await expect(page.getByText("已存")).toBeVisible();
    expect(lost).toBe(1);
    expect(await reviewsOf(page)).toBe(1);
  });

  test("a grade that was not saved is kept, says so, and is saved on asking", async ({ page }) => {
    await begin(page, 3);
    await page.route("**/api/reviews", (route) => route.fulfill({ status: 500, json: { code: "internal" } }));
    await answer(page, "3");
    await expect(page.getByText(/1 个评分还没存上/)).toBeVisible();
    await page.unroute("**/api/reviews");
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByText("已存")).toBeVisible();
    expect(await reviewsOf(page)).toBe(1);
  });

  test("without a connection one goes on, and everything arrives afterwards", async ({ page, context }) => {
    await begin(page, 3);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await answer(page, "3");
    await answer(page, "2");
    await expect(page.getByText(/2 个评分先存在这台设备上/)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("已存")).toBeVisible();
    await expect.poll(() => reviewsOf(page)).toBe(2);
    await answer(page, "3");
    await expect(title(page)).toHaveText("这一轮做完了");
    expect(await reviewsOf(page)).toBe(3);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const prefix of PREFIXES) {
    test(`everything is at the thumb, and nothing hangs over (${prefix || "/"})`, async ({ page }) => {
      const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await begin(page, 2, prefix);
      expect(await overhang()).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: WORDS[prefix].reveal }).tap();
      for (const button of await grades(page).all()) {
        const box = await button.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
        expect(box?.y).toBeGreaterThan(740 / 2);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
      }
      expect(await overhang()).toBeLessThanOrEqual(0);
      await grades(page).nth(2).tap();
      await expect(page.getByText(WORDS[prefix].saved, { exact: true })).toBeVisible();
      await page.goto(`${prefix}/quiz`);
      expect(await overhang()).toBeLessThanOrEqual(0);
    });
  }
});
