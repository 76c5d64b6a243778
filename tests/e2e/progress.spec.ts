import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { find, practise, write } from "../support/practise";

test("a newcomer is told what will be here, and begins from here", async ({ page }) => {
  await page.goto("/progress");
  await expect(page.getByText("还没有练过")).toBeVisible();
  await expect(page.getByRole("link", { name: "开始第一次练习" })).toHaveAttribute("href", "/quiz");
  expect(await page.context().cookies()).toEqual([]);
});

test("what was practised is seen in today, the year, the forecast and each topic", async ({ page }) => {
  await page.goto("/progress");
  await practise(page, (await find(page, "模型")).slice(0, 3), "easy");
  await page.reload();
  await expect(page.getByText(/^今天要新学 \d+ 题/)).toBeVisible();
  await expect(page.getByText("连着 1 天。最长 1 天。")).toBeVisible();
  for (const { part, name } of [
    { part: "#forecast", name: "接下来 30 天" },
    { part: "#streak", name: "每个月练了多少" },
  ]) {
    await page.locator(`${part} summary`).click();
    await expect(page.getByRole("table", { name }).getByRole("row").nth(1)).toBeVisible();
  }
  await expect(page.getByRole("table", { name: "按主题" })).toContainText("100%");
});

test("a day for the interview gives readiness by topic, said to be an estimate", async ({ page }) => {
  await page.goto("/en/progress");
  await practise(page, (await find(page, "模型")).slice(0, 2));
  const interviewOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await write(page, "PATCH", "/api/me", { interviewOn, minutesADay: 30 });
  await page.reload();
  await expect(page.getByRole("table", { name: "Expected recall on the day of the interview" })).toBeVisible();
  await expect(page.getByText(/All of these are estimates/)).toBeVisible();
  await expect(page.getByText(/^For today: /)).toBeVisible();
});

test("the way in becomes practice for who has begun, and moves nothing", async ({ page }) => {
  await page.goto("/");
  const way = page.locator(".opening a.button-primary");
  await expect(way).toHaveText(/从第一题读起/);
  const before = await way.boundingBox();
  await practise(page, (await find(page, "模型")).slice(0, 1));
  await page.reload();
  await expect(way).toHaveAttribute("href", "/quiz");
  expect(await way.boundingBox()).toEqual(before);
});

test("lists say how one stands with each question, in one request and without a shift", async ({ page }) => {
  await page.goto("/topics");
  const title = page.locator(".row h2").nth(1);
  const before = await title.boundingBox();
  await practise(page, await find(page, "模型"), "easy");
  const asked: string[] = [];
  page.on("request", (request) => void (request.url().includes("/api/status") && asked.push(request.url())));
  await page.reload();
  await expect(page.locator(".row .mark").first()).toHaveText(/学过/);
  expect(asked).toHaveLength(1);
  expect(await title.boundingBox()).toEqual(before);
});

for (const { prefix, scheme } of [
  { prefix: "", scheme: "light" },
  { prefix: "/en", scheme: "dark" },
] as const) {
  test(`axe finds nothing on ${prefix}/progress, begun or not (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(`${prefix}/progress`);
    await expect(page.locator(".empty")).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await practise(page, (await find(page, "模型")).slice(0, 3));
    await page.reload();
    await expect(page.locator("#time")).toBeVisible();
    for (const details of await page.locator("main details").all())
      await details.evaluate((node) => node.setAttribute("open", ""));
    expect(await violationsOf(page)).toEqual([]);
  });
}
