import type { Page } from "@playwright/test";
import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";

type Started = { readonly id: string; readonly items: readonly { readonly id: string }[] };

/** Starts an interview by the API, from this page's browser. */
async function begin(page: Page, config: object, locale = "zh"): Promise<Started> {
  const origin = new URL(page.url()).origin;
  const reply = await page.request.post("/api/interviews", {
    headers: { origin },
    data: { clientId: crypto.randomUUID(), locale, config },
  });
  expect(reply.status()).toBe(201);
  return (await reply.json()) as Started;
}

/** Answers the first question and hands in. */
async function handIn(page: Page, { id, items }: Started, text: string): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const data = { revision: 0, opId: crypto.randomUUID(), text, spentSeconds: 1 };
  const saved = await page.request.put(`/api/interviews/${id}/answers/${items[0]?.id ?? ""}`, { headers, data });
  expect(saved.status()).toBe(200);
  expect((await page.request.post(`/api/interviews/${id}/finish`, { headers })).status()).toBe(200);
}

const OWN = { topics: ["platform"], kinds: ["open"], difficulty: ["medium"], questions: 2, minutes: 20 };

test("a template says what will come, starts the clock, and is found again while it runs", async ({ page }) => {
  await page.goto("/interviews");
  const first = page.locator(".templates > li").first();
  await first.getByText("会考什么").click();
  await expect(first.getByText(/开场：2 题/)).toBeVisible();
  await first.getByRole("button", { name: /开始计时/ }).click();
  await page.waitForURL(/\/interviews\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.goto("/interviews");
  await expect(page.getByText("有一场面试正在计时")).toBeVisible();
  await page.getByRole("link", { name: "回到面试" }).click();
  await expect(page).toHaveURL(address);
});

test("one's own interview is previewed as it is put together, and says where the bank has too few", async ({
  page,
}) => {
  await page.goto("/en/interviews");
  const preview = page.locator(".interview-preview");
  await expect(preview).toContainText("5 questions · 45 minutes");
  const own = page.locator("#own");
  await own.getByRole("checkbox", { name: /Privacy/ }).check();
  await own.getByRole("radio", { name: "3", exact: true }).first().check({ force: true });
  await expect(preview).toContainText("Privacy 3");
  await own.getByRole("checkbox", { name: /No going back/ }).check();
  await expect(preview).toContainText("no going back");
});

test.describe("where there are too few", () => {
  test.use({ provoked: /Failed to load resource/ });

  test("it says so, in words, and starts nothing", async ({ page }) => {
    await page.goto("/interviews");
    const own = page.locator("#own");
    await own.getByRole("checkbox", { name: /选择/ }).check();
    await own.getByRole("radio", { name: "15", exact: true }).first().check({ force: true });
    await expect(page.locator(".interview-preview")).toContainText("符合这些条件的题不够");
    await own.getByRole("button", { name: "开始计时" }).click();
    await expect(own.getByRole("alert")).toContainText("符合这些条件的题不够");
    await expect(page).toHaveURL("/interviews");
  });

  test("a report that is nobody's leads on", async ({ page }) => {
    await page.goto("/interviews/00000000-0000-4000-8000-000000000000/report");
    await expect(page.getByText("这里没有这份报告")).toBeVisible();
    await page.getByRole("link", { name: "去模拟面试" }).click();
    await expect(page).toHaveURL("/interviews");
  });

  test("a report is not there while the interview runs", async ({ page }) => {
    await page.goto("/interviews");
    const { id } = await begin(page, OWN);
    await page.goto(`/interviews/${id}/report`);
    await expect(page.getByText("这场面试还没有结束")).toBeVisible();
  });
});

test("a report is judged, and says what follows from it, also after a reload", async ({ page }) => {
  await page.goto("/interviews");
  const started = await begin(page, OWN);
  await handIn(page, started, "先算显存，**再**算通信。");
  await page.goto(`/interviews/${started.id}/report`);
  const item = page.locator(".report-item").first();
  await expect(item.locator(".typed-answer strong")).toHaveText("再");
  await expect(page.getByText("有 1 题没有答。")).toBeVisible();

  await item.locator(".point-list input").first().check();
  await item.getByRole("group", { name: "深度" }).getByRole("radio", { name: "1" }).check({ force: true });
  await expect(page.getByText("已保存")).toBeVisible();
  await expect(page.getByText(/四项里最低的是“深度”/)).toBeVisible();
  await expect(page.locator(".report-score")).toHaveText(/^\d+%$/);
  await expect(page.getByText(/题没答好，已经放进复习/)).toBeVisible();
  await page.reload();
  await expect(item.locator(".point-list input").first()).toBeChecked();
  await expect(item.getByRole("group", { name: "深度" }).getByRole("radio", { name: "1" })).toBeChecked();

  const queue = (await (await page.request.get("/api/progress")).json()) as { reviews: number };
  expect(queue.reviews).toBeGreaterThan(0);
});

test("b keeps the answer beside the question", async ({ page }) => {
  await page.goto("/interviews");
  const started = await begin(page, { ...OWN, questions: 1 });
  await handIn(page, started, "我的思路");
  await page.goto(`/interviews/${started.id}/report`);
  await page.locator(".report-item").first().scrollIntoViewIfNeeded();
  await page
    .locator(".report-item h3")
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: "center" }));
  await page.keyboard.press("b");
  await expect(page.getByText("收藏了，你的回答写进了这一题的笔记。")).toBeVisible();
  await page.goto("/notes");
  await expect(page.getByText("我的思路")).toBeVisible();
  await page.goto("/bookmarks");
  await expect(page.locator(".kept > li")).toHaveCount(1);
});

test("a report is shared by a link that can be taken back, without scratch pads unless chosen", async ({
  page,
  browser,
}) => {
  await page.goto("/en/interviews");
  const started = await begin(page, { ...OWN, questions: 1 }, "en");
  const headers = { origin: new URL(page.url()).origin };
  await page.request.put(`/api/interviews/${started.id}/answers/${started.items[0]?.id ?? ""}`, {
    headers,
    data: { revision: 0, opId: crypto.randomUUID(), text: "In my own words", scratch: "for nobody" },
  });
  await page.request.post(`/api/interviews/${started.id}/finish`, { headers });
  await page.goto(`/en/interviews/${started.id}/report`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link to the report" }).inputValue();

  const other = await browser.newContext();
  const reader = await other.newPage();
  expect((await reader.goto(link))?.status()).toBe(200);
  await expect(reader.getByText("In my own words")).toBeVisible();
  await expect(reader.getByText("for nobody")).toHaveCount(0);
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);

  await page.getByRole("button", { name: "Take the link back" }).click();
  await expect(page.getByText(/That link opens nothing any more/)).toBeVisible();
  expect((await reader.goto(link))?.status()).toBe(404);
  await other.close();
});

test("earlier interviews are found by outcome, taken again, and deleted in two steps", async ({ page }) => {
  await page.goto("/interviews");
  const started = await begin(page, { ...OWN, questions: 1 });
  await handIn(page, started, "答");
  const left = await begin(page, { ...OWN, questions: 1 });
  await page.request.post(`/api/interviews/${left.id}/abandon`, { headers: { origin: new URL(page.url()).origin } });
  await page.reload();
  const rows = page.locator(".history-row");
  await expect(rows).toHaveCount(2);
  await page.getByLabel("结果").selectOption("finished");
  await expect(rows).toHaveCount(1);
  await rows.getByRole("button", { name: /原题再来/ }).click();
  await page.waitForURL(/\/interviews\/[0-9a-f-]{36}$/);
  await page.goto("/interviews");
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole("button", { name: /删除/ }).click();
  await rows.first().getByRole("button", { name: "删掉" }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByText("删掉了。")).toBeVisible();
  await page.reload();
  await expect(rows).toHaveCount(1);
});

test("on paper a report has both answers and nothing to press", async ({ page }) => {
  await page.goto("/interviews");
  const started = await begin(page, { ...OWN, questions: 1 });
  await handIn(page, started, "写下的");
  await page.goto(`/interviews/${started.id}/report`);
  await expect(page.locator(".typed-answer")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".typed-answer")).toBeVisible();
  for (const name of ["打印或存成 PDF", "生成链接"]) await expect(page.getByRole("button", { name })).toBeHidden();
});

for (const { prefix, theme, width } of [
  { prefix: "", theme: "light", width: 1280 },
  { prefix: "/en", theme: "dark", width: 360 },
] as const) {
  test(`axe finds nothing before and after an interview, and nothing hangs over (${prefix || "/"}, ${theme}, ${width})`, async ({
    page,
  }) => {
    test.slow();
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.goto(`${prefix}/interviews`);
    const started = await begin(page, OWN, prefix ? "en" : "zh");
    await handIn(page, started, "- one\n- two");
    await page.reload();
    await expect(page.locator(".history-row")).toHaveCount(1);
    await expect(page.locator(".interview-preview p").first()).toBeVisible();
    expect(await violationsOf(page), "start").toEqual([]);
    expect(await overhang()).toBeLessThanOrEqual(0);
    await page.goto(`${prefix}/interviews/${started.id}/report`);
    await expect(page.locator(".report-item")).toHaveCount(2);
    for (const fold of await page.locator(".report-item details").all())
      await fold.evaluate((one) => one.setAttribute("open", ""));
    expect(await violationsOf(page), "report").toEqual([]);
    expect(await overhang()).toBeLessThanOrEqual(0);
    const headers = { origin: new URL(page.url()).origin };
    const share = await page.request.post(`/api/interviews/${started.id}/share`, { headers, data: {} });
    await page.goto(((await share.json()) as { url: string }).url);
    await expect(page.locator(".report-item")).toHaveCount(2);
    expect(await violationsOf(page), "shared").toEqual([]);
    expect(await overhang()).toBeLessThanOrEqual(0);
  });
}
