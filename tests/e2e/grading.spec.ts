import type { Page } from "@playwright/test";
import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { find, practise } from "../support/practise";

const QUESTION = "/questions/kv-cache-capacity";
const WORDS = {
  "": { grading: "评分", good: /记得/, noted: /^记下了：记得/, undo: "撤销", back: "撤销了，和刚才一样。" },
  "/en": { grading: "Grade", good: /Good/, noted: /^Noted: Good/, undo: "Undo", back: "Undone; it is as it was." },
} as const;

const reviewsOf = async (page: Page) =>
  ((await (await page.request.get("/api/progress")).json()) as { reviews: number }).reviews;

/** Somebody who has learned one question, and now reads another. */
async function open(page: Page, prefix = "") {
  await page.goto(prefix === "" ? "/" : prefix);
  await practise(page, (await find(page, "模型")).slice(0, 1));
  await page.goto(`${prefix}${QUESTION}`);
}

for (const prefix of ["", "/en"] as const) {
  const words = WORDS[prefix];

  test(`a learner grades a question where its answer ends, and takes it back (${prefix || "/"})`, async ({ page }) => {
    await open(page, prefix);
    const region = page.getByRole("region", { name: words.grading });
    await region.scrollIntoViewIfNeeded();
    const good = region.getByRole("button", { name: words.good });
    await expect(good.locator(".number")).toHaveText(/\d/);
    expect(await violationsOf(page)).toEqual([]);
    const interval = ((await good.locator(".number").textContent()) ?? "").replace(/^\D+/, "");
    await page.keyboard.press("3");
    await expect(region.getByRole("status")).toHaveText(words.noted);
    await expect(region.getByRole("status")).toContainText(interval);
    expect(await reviewsOf(page)).toBe(2);
    expect(await violationsOf(page)).toEqual([]);
    await region.getByRole("button", { name: words.undo }).click();
    await expect(region.getByRole("status")).toHaveText(words.back);
    expect(await reviewsOf(page)).toBe(1);
  });
}

test("whoever is no learner is asked only after opening an answer that was hidden", async ({ page }) => {
  await page.goto(QUESTION);
  await expect(page.getByRole("group", { name: "收着这一题" })).toBeVisible();
  const region = page.getByRole("region", { name: "评分" });
  await expect(region).toBeHidden();
  await page.evaluate(() => localStorage.setItem("reading", "practise"));
  await page.reload();
  await expect(page.getByRole("group", { name: "收着这一题" })).toBeVisible();
  await expect(region).toBeHidden();
  await page.keyboard.press("Space");
  await region.scrollIntoViewIfNeeded();
  await region.getByRole("button", { name: /记得/ }).click();
  await expect(region.getByRole("status")).toHaveText(/^记下了/);
  expect(await reviewsOf(page)).toBe(1);
});

test("a question is set aside, brought back after a reload, and the last step is taken back", async ({ page }) => {
  await open(page);
  const tools = page.getByRole("group", { name: "收着这一题" });
  const more = tools.getByRole("button", { name: "收藏夹、练习与报错" });
  await more.click();
  await page.getByRole("button", { name: /^搁置这一题/ }).click();
  await expect(page.getByText("搁置了。")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.reload();
  await expect(tools.getByText("已搁置")).toBeVisible();
  await more.click();
  await page.getByRole("button", { name: /^重新练这一题/ }).click();
  await expect(page.getByText("又在练习里了。")).toBeVisible();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByText("撤销了，和刚才一样。")).toBeVisible();
  await expect(tools.getByText("已搁置")).toBeVisible();
});
