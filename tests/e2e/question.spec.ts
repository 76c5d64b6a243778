import { expect, test } from "../support/browser";

const QUESTION = "/questions/kv-cache-capacity";

test("practising hides the answer until it is asked for, and is remembered", async ({ page }) => {
  await page.goto(QUESTION);
  const keyPoints = page.getByRole("heading", { name: /^要点/ });
  await expect(keyPoints).toBeVisible();
  await page.getByRole("main").getByText("练习", { exact: true }).click();
  await expect(keyPoints).toBeHidden();
  await page.reload();
  await expect(keyPoints).toBeHidden();
  await page.getByRole("button", { name: "看回答" }).click();
  await expect(keyPoints).toBeVisible();
  await page.getByText("学习", { exact: true }).click();
  await page.reload();
  await expect(keyPoints).toBeVisible();
});

test("a self-check is marked as soon as one chooses, with the reason of every option", async ({ page }) => {
  await page.goto(QUESTION);
  const check = page.locator("form.check").first();
  const reasons = check.locator("[data-correct]").locator(".reason, blockquote, [data-reason]");
  await check
    .locator('[data-correct="false"]')
    .first()
    .getByRole("radio")
    .or(check.locator('[data-correct="false"] input').first())
    .first()
    .check();
  await expect(check.getByRole("status")).toHaveText(/没答对/);
  await expect(reasons.first()).toBeVisible();
  await check.locator('[data-correct="true"] input').first().check();
  await expect(check.getByRole("status")).toHaveText("答对了");
  await check.getByRole("button", { name: "重新做" }).click();
  await expect(check).not.toHaveAttribute("data-verdict");
  await expect(reasons.first()).toBeHidden();
});

test("follow-ups keep their hint folded until it is asked for", async ({ page }) => {
  await page.goto(QUESTION);
  const followUp = page
    .locator("details")
    .filter({ has: page.locator("summary") })
    .last();
  const hint = followUp.locator(":scope > :not(summary)").first();
  await expect(hint).toBeHidden();
  await followUp.locator("summary").click();
  await expect(hint).toBeVisible();
});

test("code is copied as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(QUESTION);
  const figure = page.locator("figure.code:not(.output)").first();
  await figure.getByRole("button", { name: "复制" }).click();
  await expect(figure.getByRole("button", { name: "已复制" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe((await figure.locator("code").textContent())?.trimEnd());
});

test("the contents list leads to each section", async ({ page }) => {
  await page.goto(QUESTION);
  const contents = page.getByRole("navigation", { name: "目录" }).filter({ visible: true }).first();
  await contents.getByRole("link", { name: "误区" }).click();
  await expect(page.getByRole("heading", { name: /^误区/ })).toBeInViewport();
});

test("related questions and neighbours lead on", async ({ page }) => {
  await page.goto(QUESTION);
  await page
    .getByRole("navigation", { name: "上一题与下一题" })
    .getByRole("link", { name: /下一题|上一题/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/questions\/(?!kv-cache-capacity)[a-z0-9-]+$/);
});

test("a text is sent once, stands when the page has come to life, and again on the way back", async ({
  page,
  request,
}) => {
  const points = page.locator("#key-points li");
  const first = /<ol class="points"><li>(?:<[^>]*>)*([^<]{12})/.exec(await (await request.get(QUESTION)).text())?.[1];
  expect(first).toBeDefined();
  expect((await (await request.get(QUESTION)).text()).split(first ?? "")).toHaveLength(2);
  await page.goto(QUESTION);
  await expect(page.locator("figure.code .copy").first()).toBeAttached();
  await expect(points.first()).toContainText(first ?? "");
  await page.getByRole("banner").getByRole("link", { name: "题目" }).click();
  await expect(page).toHaveURL(/\/topics$/);
  await page.goBack();
  await expect(points.first()).toContainText(first ?? "");
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("a formula is MathML at first, and set by KaTeX when it comes near", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void (request.url().includes("/katex/") && asked.push(request.url())));
  await page.goto("/questions/security-and-privacy-of-llms");
  await expect(page.locator("figure.code .copy").or(page.locator("html[data-read]")).first()).toBeAttached();
  expect(asked).toEqual([]);
  const formula = page.locator(".question .katex").filter({ visible: true }).first();
  await expect(formula.locator("math")).toBeVisible();
  await formula.scrollIntoViewIfNeeded();
  await expect(page.locator("html")).toHaveAttribute("data-formulas", "");
  await expect(formula.locator(".katex-html")).toBeVisible();
});

test.describe("a page that was changed on its way", () => {
  // React says that what it found is not what was sent.
  test.use({ provoked: /error #418/ });
  test("is set anew, and its still parts stay whole", async ({ page }) => {
    const parts = page.locator("[data-still] p");
    await page.goto(QUESTION);
    const whole = await parts.allTextContents();
    expect(whole.join("").length).toBeGreaterThan(1_000);
    await page.route(`**${QUESTION}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/(<legend[^>]*>)[^<]+/, "$1<b>spoilt</b>") });
    });
    const heldUp = page.waitForEvent("pageerror");
    await page.goto(QUESTION);
    await heldUp;
    await expect(page.getByText("spoilt")).toHaveCount(0);
    expect(await parts.allTextContents()).toEqual(whole);
  });
});
