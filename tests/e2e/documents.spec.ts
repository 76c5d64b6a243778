import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/browser";

// Two documents in dialects of their own lie in tests/e2e/documents; the build under test has them in its content folder.
const CHINESE = "documents/team/班底面试笔记.md";
const ENGLISH = "documents/oncall-quiz.md";

/** The slug of the one question that is found by these words: a document's question has no name of its own. */
async function slugOf(request: APIRequestContext, words: string): Promise<string> {
  const reply = await request.get(`/api/search?q=${encodeURIComponent(words)}`);
  const { hits } = (await reply.json()) as { hits: { slug: string }[] };
  expect(hits, words).toHaveLength(1);
  return hits[0]?.slug ?? "";
}

test("a document's question is browsed, found and read like ours, and names its document and line", async ({
  page,
  request,
}) => {
  const slug = await slugOf(request, "检索增强的客服够不够好");
  await page.goto("/topics?sort=order&text=" + encodeURIComponent("客服够不够好"));
  await page.getByRole("link", { name: /检索增强的客服够不够好/ }).click();
  await expect(page).toHaveURL(new RegExp(`/questions/${slug}$`));
  await expect(page.getByText(/^出自/)).toHaveText(`出自 ${CHINESE} 第 5 行`);
  await expect(page.getByText(/核对于/)).toHaveCount(0);
  const answer = page.getByRole("region", { name: "详解" });
  await expect(answer.getByRole("link", { name: "评测集" })).toHaveAttribute(
    "href",
    "https://example.org/evaluation-set",
  );
  await expect(answer.getByRole("link", { name: "成本表" })).toHaveCount(0);
  await expect(answer.locator("figure.code")).toHaveAttribute("data-language", "python");
  await expect(answer.locator("figure.code")).toHaveAttribute("data-guessed", "");
});

test("practising hides a document's answer until it is asked for", async ({ page, request }) => {
  await page.goto(`/questions/${await slugOf(request, "推理服务的显存主要花在哪里")}`);
  await page.getByRole("main").getByText("练习", { exact: true }).click();
  const answer = page.getByRole("region", { name: "详解" });
  await expect(answer).toBeHidden();
  await page.getByRole("button", { name: "看回答" }).click();
  await expect(answer).toBeVisible();
});

test("where a document does not answer, the page says so and claims no answer to machines", async ({
  page,
  request,
}) => {
  const slug = await slugOf(request, "数据能不能拿去训练");
  await page.goto(`/questions/${slug}`);
  await expect(page.getByRole("region", { name: "原文未答" })).toContainText("没有给出回答");
  await expect(page.getByRole("button", { name: "看回答" })).toHaveCount(0);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(data).not.toContain("acceptedAnswer");
  expect(await (await request.get(`/questions/${slug}.md`)).text()).toBe("# 团队里谁来决定一份数据能不能拿去训练？\n");
});

test("a document's options are a self-check, lettered as its answer letters them", async ({ page, request }) => {
  await page.goto(`/questions/${await slugOf(request, "不动权重的情况下减少首字时间")}`);
  const check = page.getByRole("group", { name: /减少首字时间/ });
  await expect(check.getByRole("radio", { name: /B\. 复用相同前缀/ })).toBeVisible();
  await check.getByRole("radio", { name: /A\. / }).check();
  await expect(page.locator("form.check").getByRole("status")).toHaveText("没答对，正确的已标出");
  await check.getByRole("radio", { name: /B\. / }).check();
  await expect(page.locator("form.check").getByRole("status")).toHaveText("答对了");
});

test("an English document answers on the Chinese page too, marked and said", async ({ page, request }) => {
  const slug = await slugOf(request, "prefill runbook");
  expect(slug).toMatch(/^a-model-server-answers-slowly-[a-z0-9-]+$/);
  await page.goto(`/questions/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(page.getByText("这一题没有中文版，下面是英文原文。")).toBeVisible();
  await expect(page.getByText(/^出自/)).toHaveText(`出自 ${ENGLISH} 第 5 行`);
  await page.goto(`/en/questions/${slug}`);
  await expect(page.getByText("This one has no English yet")).toHaveCount(0);
  await expect(page.getByText(/^From/)).toHaveText(`From ${ENGLISH}, line 5`);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText("Where it is written down");
});

test("an address with an older title still leads to the question", async ({ page, request }) => {
  const slug = await slugOf(request, "prefill runbook");
  const tail = slug.split("-").at(-1) ?? "";
  await page.goto(`/questions/what-it-was-called-before-${tail}`);
  await expect(page).toHaveURL(new RegExp(`/questions/${slug}$`));
});

test("lists tell which file asks and whether it answers; sheet and map have these questions too", async ({
  page,
  request,
}) => {
  const slug = await slugOf(request, "数据能不能拿去训练");
  await page.goto("/topics?text=" + encodeURIComponent("拿去训练"));
  await expect(page.getByRole("listitem").filter({ hasText: "团队里谁来决定" })).toContainText(
    /原文未答.*班底面试笔记\.md/,
  );
  await page.goto("/print?text=" + encodeURIComponent("拿去训练"));
  const sheet = page.getByRole("article", { name: "团队里谁来决定一份数据能不能拿去训练？" });
  await expect(sheet).toContainText(`出自 ${CHINESE} 第 25 行`);
  expect(await (await request.get("/sitemap.xml")).text()).toContain(`/questions/${slug}<`);
  expect((await request.get(`/og/zh/${slug}.png`)).headers()["content-type"]).toBe("image/png");
});
