import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { find, practise } from "../support/practise";

for (const { prefix, label, seen, nothing, scheme } of [
  { prefix: "", label: "我的状态", seen: "没学过", nothing: "没有“已搁置”的题", scheme: "light" },
  { prefix: "/en", label: "How you stand", seen: "Not learned yet", nothing: "Nothing is “Set aside”", scheme: "dark" },
] as const) {
  test(`a learner finds questions by how they stand with them (${prefix || "/"}, ${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(`${prefix}/topics`);
    const choice = page.getByRole("combobox", { name: label });
    await expect(choice).toHaveCount(0);
    await practise(page, (await find(page, "模型")).slice(0, 2), "again");
    await page.reload();
    const all = Number(/\d+/.exec((await page.locator(".list-header [role=status]").textContent()) ?? "")?.[0]);
    await choice.selectOption("mistaken");
    await page.waitForURL(/[?&]status=mistaken$/);
    await expect(page.locator(".own-list .row")).toHaveCount(2);
    expect(await violationsOf(page)).toEqual([]);
    // The address alone says it, after a reload too; how many there are is the server's to count.
    await page.reload();
    await expect(page.locator(".own-list .row")).toHaveCount(2);
    await choice.selectOption({ label: seen });
    await expect(page.locator(".own-found")).toContainText(String(all - 2));
    await choice.selectOption("suspended");
    await expect(page.getByText(nothing)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await choice.selectOption("");
    await expect(page).toHaveURL(/\/topics$/);
    await expect(page.locator(".own-list")).toHaveCount(0);
  });
}

test("a link to such a list says to whoever is nobody why there is nothing", async ({ page }) => {
  await page.goto("/topics/data?status=due");
  await expect(page.getByText("这个浏览器里还没有你的记录")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("without JavaScript the page says that such a list needs it", async ({ page }) => {
  // Browsers whose scripts are switched off by a test leave <noscript> alone.
  const html = await (await page.request.get("/topics?status=due")).text();
  expect(html).toContain("<noscript><p>按你的状态找题要用到 JavaScript");
});
