import { expect, test } from "../support/browser";
import { interviewOf, takeInterview } from "../support/interview";

test("an interview is taken with a thumb", async ({ page, baseURL }) => {
  const id = await takeInterview(page, baseURL, { pauseMinutes: 5 });
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const title = page.getByRole("heading", { level: 1 });
  expect(await overhang()).toBeLessThanOrEqual(0);
  for (const control of await page.locator(".taking button").filter({ visible: true }).all()) {
    const { width = 0, height = 0 } = (await control.boundingBox()) ?? {};
    const name = (await control.textContent()) ?? "";
    expect(Math.round(Math.min(width, height)), name).toBeGreaterThanOrEqual(44);
  }

  await page.getByRole("textbox", { name: "你的回答" }).fill("在手机上写的".repeat(80));
  await page.getByRole("button", { name: "标记", exact: true }).tap();
  // However long the answer, time and ways on stay in sight.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole("timer")).toBeInViewport();
  await expect(page.getByRole("button", { name: "下一题" })).toBeInViewport();

  const list = page.locator(".taking-list");
  await expect(list).toBeHidden();
  await page.getByRole("button", { name: "全部题目" }).tap();
  await expect(list.getByRole("listitem").first()).toContainText("已答 · 已标记");
  expect(await overhang()).toBeLessThanOrEqual(0);
  await list.getByRole("listitem").nth(2).getByRole("button").tap();
  await expect(list).toBeHidden();
  await expect(page.locator(".taking-place")).toHaveText("第 3 / 3 题");

  await page.getByRole("button", { name: "检查并交卷" }).tap();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("3 题里还有 2 题没答");
  await dialog.getByRole("button", { name: "第 2 题" }).first().tap();
  await expect(page.locator(".taking-place")).toHaveText("第 2 / 3 题");
  await page.getByRole("button", { name: "全部题目" }).tap();
  await list.getByRole("button", { name: "检查并交卷" }).tap();
  await dialog.getByRole("button", { name: "交卷", exact: true }).tap();
  await expect(title).toHaveText("交卷了");
  expect((await interviewOf(page, id)).items[0]?.answer).toMatchObject({ flagged: true });
});
