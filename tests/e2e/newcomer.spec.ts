import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";

// What somebody does who has just dropped documents of their own into the content folder: a Chinese one in GBK, labelled
// 问 and 答; an English one whose answers are folded away. Both lie in tests/e2e/documents.

/** Types into the search of the site, and opens what it finds. */
async function find(page: Page, prefix: string, words: string, title: RegExp) {
  await page.goto(`${prefix}/search`, { waitUntil: "networkidle" });
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("main").getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`${prefix}/questions/[a-z0-9-]+$`));
}

test("a Chinese document is found by a word of an answer, and read with its table", async ({ page }) => {
  await find(page, "", "嵌入模型的版本", /召回率掉了一截/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("向量检索的召回率掉了一截，先查哪里？");
  await expect(page.getByText(/^出自/)).toHaveText("出自 documents/秋招面经.md 第 3 行");
  const answer = page.getByRole("region", { name: "详解" });
  await expect(answer.getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("navigation", { name: "目录" })).toHaveCount(0);
});

test("its questions are browsed in a list and answered on the way on, and back", async ({ page }) => {
  await page.goto("/topics?text=" + encodeURIComponent("索引已经过期"));
  await page.getByRole("link", { name: /能说明索引已经过期/ }).click();
  const check = page.getByRole("group", { name: /索引已经过期/ });
  await check.getByRole("radio", { name: /显存占用/ }).check();
  await expect(page.locator("form.check").getByRole("status")).toHaveText("没答对，正确的已标出");
  // What nobody explains is marked where it matters: the right one, and the one that was chosen.
  await expect(check.getByText("正确", { exact: true })).toBeVisible();
  await expect(check.getByText("不对", { exact: true }).filter({ visible: true })).toHaveCount(1);
  await check.getByRole("radio", { name: /昨天入库/ }).check();
  await expect(page.locator("form.check").getByRole("status")).toHaveText("答对了");

  await page.getByRole("link", { name: "你来时的列表" }).click();
  await expect(page).toHaveURL(/\/topics\?text=/);
  await page.goBack();
  await expect(check.getByRole("radio", { name: /昨天入库/ })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("link", { name: /能说明索引已经过期/ })).toBeVisible();
});

test("code whose language nobody named is set as what it seems to be, and said to be a guess", async ({ page }) => {
  await find(page, "", "有重叠的片", /切成有重叠的片/);
  const label = (prefix: string) =>
    page.locator(`${prefix}figure.code`).evaluate((figure) => getComputedStyle(figure, "::before").content);
  expect(await label("")).toContain("（推测）");
  // The words beside a text are in the language of the text, whatever page it stands on.
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText("This one has no English yet", { exact: false })).toBeVisible();
  expect(await label("[lang=zh-CN] ")).toContain("（推测）");
});

test("an English document is found, and its self-check answered, in the English edition", async ({ page }) => {
  await find(page, "/en", "drafted token", /never change what is said/);
  await expect(page.getByText(/^From/)).toHaveText("From documents/folded-notes.md, line 4");
  await find(page, "/en", "slower than none", /slower than none/);
  const check = page.getByRole("group", { name: /slower than none/ });
  await check.getByRole("radio", { name: /nearly always right/ }).check();
  await expect(page.locator("form.check").getByRole("status")).toHaveText("Not quite. See what is marked right");
  await check.getByRole("radio", { name: /nearly always wrong/ }).check();
  await expect(page.locator("form.check").getByRole("status")).toHaveText("Right");
});

test("a question that a document leaves open says so, loads once, and offers no way of hiding an answer", async ({
  page,
}) => {
  let loads = 0;
  page.on("load", () => (loads += 1));
  const reply = await page.request.get("/api/search?q=" + encodeURIComponent("谁来拍板停写"));
  const { hits } = (await reply.json()) as { hits: { slug: string }[] };
  for (const prefix of ["", "/en"]) {
    await page.goto(`${prefix}/questions/${hits[0]?.slug ?? ""}`, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 2, name: /^(原文未答|No answer given)$/ })).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
  }
  expect(loads).toBe(2);
});

test("options of which nobody says the right one are shown, and that is said", async ({ page }) => {
  await find(page, "", "换嵌入模型之前", /换嵌入模型之前必须先做哪一步/);
  await expect(page.getByRole("main").getByText("重建索引")).toBeVisible();
  await expect(page.getByRole("main").getByText("扩大切片")).toBeVisible();
  await expect(page.getByRole("region", { name: "原文未答" })).toContainText("没有说哪一项正确");
});

test("the home page promises short answers of those questions alone that have one", async ({ page }) => {
  await page.goto("/");
  const words = (await page.locator(".opening > p").first().textContent()) ?? "";
  const [, total, ours, others] = /^(\d+) 道题.*其中 (\d+) 题先给.*另外 (\d+) 题出自/.exec(words) ?? [];
  expect(Number(ours) + Number(others)).toBe(Number(total));
  expect(Number(others)).toBeGreaterThan(10);
  await page.goto("/en");
  await expect(page.locator(".opening > p").first()).toContainText(`The other ${others ?? ""} come from documents`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a document's options unfold their answer, and its answer is there", async ({ page }) => {
    await page.goto("/topics?text=" + encodeURIComponent("索引已经过期"));
    await page.getByRole("link", { name: /能说明索引已经过期/ }).click();
    const right = page.locator('[data-correct="true"] .reason');
    await expect(right).toBeHidden();
    await page.getByText("对答案", { exact: true }).click();
    await expect(right).toBeVisible();
    await page.goto("/topics?text=" + encodeURIComponent("召回率掉了一截"));
    await page.getByRole("link", { name: /^向量检索的召回率/ }).click();
    await expect(page.getByRole("region", { name: "详解" }).getByRole("table")).toBeVisible();
    await expect(page.getByRole("radio").filter({ visible: true })).toHaveCount(0);
  });
});
