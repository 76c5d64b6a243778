import { expect, test } from "../support/browser";

test("a reader finds a topic, narrows it, opens a question and walks on in that list", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "部署" }).first().click();
  await expect(page).toHaveURL(/\/topics\/deployment$/);
  await expect(page.getByRole("heading", { level: 1, name: "部署" })).toBeVisible();

  await page.getByRole("checkbox", { name: /推理/ }).check();
  await expect(page).toHaveURL(/tag=inference/);
  const listed = page.getByRole("main").getByRole("article").or(page.locator("ol.questions > li, ul.questions > li"));
  await expect(listed.first()).toBeVisible();

  await page
    .getByRole("link", { name: /推理太慢/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/questions\/speed-up-inference$/);
  const onwards = page.getByRole("navigation", { name: "上一题与下一题" });
  await expect(onwards.getByRole("link", { name: "你来时的列表" })).toHaveAttribute(
    "href",
    /\/topics\/deployment\?tag=inference/,
  );
  await onwards.getByRole("link", { name: "你来时的列表" }).click();
  await expect(page.getByRole("checkbox", { name: /推理/ })).toBeChecked();
});

test("the address of a filtered list shows the same list to somebody else", async ({ page }) => {
  await page.goto("/topics/data?difficulty=hard&sort=title");
  await expect(page.getByRole("checkbox", { name: /困难/ })).toBeChecked();
  await expect(page.getByRole("combobox", { name: "排序" })).toHaveValue("title");
  await expect(page.getByRole("link", { name: /去重|近重复/ }).first()).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByText("不均衡")
      .or(page.getByRole("link", { name: /倾斜/ })),
  ).toHaveCount(0);
});

test("a filter is taken away by its chip, and all of them at once", async ({ page }) => {
  await page.goto("/topics/data?difficulty=hard&kind=open");
  await page.getByRole("link", { name: "去掉条件“困难”" }).click();
  await expect(page).toHaveURL(/\/topics\/data\?kind=open$/);
  await page.getByRole("link", { name: "全部清除" }).click();
  await expect(page).toHaveURL(/\/topics\/data$/);
});

test("a list without matches says so and offers a way back", async ({ page }) => {
  await page.goto("/topics/market?text=没有这样的词");
  await expect(page.getByRole("main")).toContainText("没有同时满足这些条件的题");
  await page.getByRole("link", { name: "全部清除" }).first().click();
  await expect(page).toHaveURL(/\/topics\/market$/);
});

test("words of an answer find its question, and wildcards are only characters", async ({ page }) => {
  await page.goto("/topics?text=kv%20cache");
  await expect(page.getByRole("link", { name: /KV|显存|对话/ }).first()).toBeVisible();
  await page.goto("/topics?text=%25%25%25");
  await expect(page.getByRole("main")).toContainText("没有同时满足这些条件的题");
});
