import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { find, practise } from "../support/practise";

test("a change is saved by itself and is there after a reload", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByText(/现在没有存你的任何东西/)).toBeVisible();
  await page.getByLabel("每天新学几题").fill("15");
  await expect(page.getByText("已保存")).toBeVisible();
  const stored = page.waitForResponse((reply) => reply.request().method() === "PATCH");
  await page.getByLabel("新的一天从几点开始").selectOption("5");
  expect((await stored).ok()).toBe(true);
  await page.reload();
  await expect(page.getByLabel("每天新学几题")).toHaveValue("15");
  await expect(page.getByLabel("新的一天从几点开始")).toHaveValue("5");
  await expect(page.getByLabel("时区")).toHaveValue("Asia/Shanghai");
});

test("what cannot be says so and is not saved", async ({ page }) => {
  await page.goto("/en/settings");
  await page.getByLabel("New questions a day").fill("900");
  await expect(page.getByText("A whole number from 0 to 200, please. It is not saved yet.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("New questions a day")).toHaveValue("10");
});

test("another browser goes on where this one is, by a link that works once", async ({ page, browser, baseURL }) => {
  await page.goto("/settings");
  await practise(page, (await find(page, "模型")).slice(0, 1));
  await page.reload();
  await page.getByRole("button", { name: "做一个链接" }).click();
  const address = new URL(await page.getByRole("textbox", { name: "在另一台设备上接着练" }).inputValue());

  const elsewhere = await browser.newContext({ locale: "zh-CN", ...(baseURL ? { baseURL } : {}) });
  const other = await elsewhere.newPage();
  await other.goto(address.pathname + address.hash);
  await other.getByRole("button", { name: "接上" }).click();
  await expect(other.getByText("接上了，两台设备现在是同一份进度。")).toBeVisible();
  await other.goto("/progress");
  await expect(other.getByText("连着 1 天。最长 1 天。")).toBeVisible();

  await elsewhere.close();

  const late = await browser.newContext({ locale: "zh-CN", ...(baseURL ? { baseURL } : {}) });
  const third = await late.newPage();
  await third.goto(`/settings/join#${address.hash.replace(/^#(join=)?/, "")}`);
  await third.getByRole("button", { name: "接上" }).click();
  await expect(third.getByRole("alert").filter({ hasText: "这个链接已经用过" })).toBeVisible();
  await late.close();
});

test("everything can be taken along, and then deleted in two steps", async ({ page }) => {
  await page.goto("/settings");
  await practise(page, (await find(page, "模型")).slice(0, 2));
  await page.reload();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "导出全部（JSON）" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.getByRole("button", { name: "删除全部数据……" }).click();
  await page.getByRole("button", { name: "全部删除" }).click();
  await expect(page.getByText("已经全部删除。")).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByText("还没有练过")).toBeVisible();
});

for (const { prefix, scheme } of [
  { prefix: "", scheme: "light" },
  { prefix: "/en", scheme: "dark" },
] as const) {
  test(`axe finds nothing on ${prefix}/settings (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(`${prefix}/settings`);
    await practise(page, (await find(page, "模型")).slice(0, 1));
    await page.reload();
    await page.locator("#data .button").last().click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto("/");
    await page.goto(`${prefix}/settings/join#abcdefghijklmnopqrstuvwx`);
    await expect(page.locator(".join .button")).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test("a topic is started over in two steps, and taken back", async ({ page }) => {
  await page.goto("/settings");
  await practise(page, (await find(page, "模型")).slice(0, 3));
  await page.reload();
  const learned = async () => {
    const { topics } = (await (await page.request.get("/api/progress")).json()) as { topics: { seen: number }[] };
    return topics.reduce((sum, { seen }) => sum + seen, 0);
  };
  await page.getByRole("button", { name: "从头学……" }).click();
  const sure = page.getByRole("alertdialog");
  await expect(sure.getByRole("button", { name: "先不" })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await sure.getByRole("button", { name: "从头学", exact: true }).click();
  await expect(page.getByText(/当新题来。改主意了，可以撤销。/)).toBeVisible();
  expect(await learned()).toBeLessThan(3);
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByText(/和刚才一样。$/)).toBeVisible();
  expect(await learned()).toBe(3);
});
