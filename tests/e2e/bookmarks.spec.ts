import type { Page } from "@playwright/test";
import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import { write } from "../support/practise";

const QUESTION = "/questions/kv-cache-capacity";

const tools = (page: Page) => page.getByRole("group", { name: /收着这一题|Keep this question/ });
const bookmark = (page: Page) => tools(page).getByRole("button", { name: /^(收藏|Bookmark)$/ });

/** Does something that writes, and waits until the server has it. */
async function stored(page: Page, path: string, act: () => Promise<unknown>) {
  const reply = page.waitForResponse((one) => one.url().includes(path) && one.request().method() !== "GET");
  await act();
  expect((await reply).ok()).toBe(true);
}

test("a question is bookmarked by key, listed, and taken out and put back", async ({ page }) => {
  await page.goto(QUESTION);
  const title = ((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").trim();
  await expect(bookmark(page)).toBeVisible();
  await stored(page, "/api/bookmarks/", () => page.keyboard.press("b"));
  await expect(bookmark(page)).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(bookmark(page)).toHaveAttribute("aria-pressed", "true");

  await page.goto("/bookmarks");
  const listed = page.getByRole("main").getByRole("link", { name: title });
  await expect(listed).toBeVisible();
  await page.getByRole("button", { name: `把“${title}”移出` }).click();
  await expect(listed).toHaveCount(0);
  await page.getByRole("button", { name: "放回去" }).click();
  await expect(listed).toBeVisible();
});

test("what comes late to a question moves nothing that is read", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: string[] };
    seen.moved = [];
    type Shift = { value: number; sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] };
    const place = ({ x, y, width, height }: DOMRect) => `${x} ${y} ${width}×${height}`;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        const moves = sources.map(({ node, previousRect, currentRect }) => {
          const what = node instanceof Element ? node.outerHTML.slice(0, 200) : node?.textContent;
          return `${what}: from ${place(previousRect)} to ${place(currentRect)}`;
        });
        // What is gone by now has moved all the same.
        seen.moved.push(`${value}: ${moves.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(QUESTION);
  await expect(bookmark(page)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

test("a collection is made on the question, shared with who has no cookie, and taken back", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(QUESTION);
  await tools(page).getByRole("button", { name: "收藏夹、练习与报错" }).click();
  await page.getByRole("textbox", { name: "新收藏夹" }).fill("周五再看");
  await stored(page, "/api/bookmarks/", () => page.getByRole("button", { name: "新建并放入" }).click());
  await expect(page.getByRole("checkbox", { name: "周五再看" })).toBeChecked();
  await expect(bookmark(page)).toHaveAttribute("aria-pressed", "true");

  await page.goto("/bookmarks");
  await page.getByRole("button", { name: /周五再看/ }).click();
  await expect(page.getByRole("link", { name: "练这一组" })).toHaveAttribute(
    "href",
    /^\/quiz\?collection=[0-9a-f-]{36}$/,
  );
  await page.getByText("管理收藏夹").click();
  await page.getByRole("button", { name: "生成分享链接" }).click();
  const address = await page.getByRole("textbox", { name: "分享链接" }).inputValue();

  const elsewhere = await browser.newContext({ locale: "zh-CN", ...(baseURL ? { baseURL } : {}) });
  const stranger = await elsewhere.newPage();
  const path = new URL(address).pathname;
  await stranger.goto(path);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("周五再看");
  await expect(stranger.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await expect(stranger.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  expect(await elsewhere.cookies()).toEqual([]);
  expect(await violationsOf(stranger)).toEqual([]);

  await stored(page, "/share", () => page.getByRole("button", { name: "收回链接" }).click());
  expect((await stranger.goto(path))?.status()).toBe(404);
  await elsewhere.close();
});

test("a note is saved as it is typed, read again, and found by a word of it", async ({ page }) => {
  await page.goto(QUESTION);
  await expect(bookmark(page)).toBeVisible();
  await page.keyboard.press("n");
  const field = page.getByRole("textbox", { name: "笔记" });
  await expect(field).toBeFocused();
  await expect(field).toBeEditable();
  await stored(page, "/api/notes/", () => field.pressSequentially("先算**每个 token** 的缓存\n再乘并发"));
  await expect(page.getByRole("region", { name: "笔记" }).getByRole("status")).toHaveText("已保存");
  await page.goto(`${QUESTION}#note`);
  await page.reload();
  await expect(field).toHaveValue("先算**每个 token** 的缓存\n再乘并发");
  await page.getByRole("button", { name: "预览" }).click();
  const preview = page.getByRole("region", { name: "预览" });
  await expect(preview.locator("strong")).toHaveText("每个 token");
  expect(await violationsOf(page)).toEqual([]);

  await page.goto("/notes");
  await expect(page.getByText("再乘并发")).toBeVisible();
  await expect(page.locator(".note-text strong")).toHaveText("每个 token");
  await page.getByRole("searchbox", { name: "在笔记里找" }).fill("没有这个词");
  await expect(page.getByText("没有一条笔记提到“没有这个词”")).toBeVisible();
  await page.getByRole("searchbox", { name: "在笔记里找" }).fill("并发");
  await expect(page.getByText("再乘并发")).toBeVisible();
});

test.describe("two tabs", () => {
  test.use({ provoked: /409/ });
  test("never write over each other’s note: both texts are shown", async ({ page }) => {
    await page.goto(QUESTION);
    await expect(bookmark(page)).toBeVisible();
    await page.keyboard.press("n");
    const field = page.getByRole("textbox", { name: "笔记" });
    await expect(field).toBeEditable();
    await stored(page, "/api/notes/", () => field.pressSequentially("one"));
    const [, id] = /(q-[a-z0-9]+)/.exec((await (await page.request.get("/api/notes?q=one")).text()) ?? "") ?? [];
    await write(page, "PUT", `/api/notes/${id}`, { revision: 1, text: "from the other tab" });
    await field.fill("from this tab");
    const conflict = page.getByRole("alert").filter({ hasText: "这条笔记在别处也改过了" });
    await expect(conflict).toContainText("from the other tab");
    await expect(conflict).toContainText("from this tab");
    expect(await violationsOf(page)).toEqual([]);
    await stored(page, "/api/notes/", () => conflict.getByRole("button", { name: "两份都要" }).click());
    await expect(field).toHaveValue("from this tab\n\nfrom the other tab");
  });
});

test("a problem is reported without becoming anybody", async ({ page }) => {
  await page.goto(`/en${QUESTION}`);
  await tools(page).getByRole("button", { name: "Collections, practice, and reporting a problem" }).click();
  await page.getByText("Something is wrong here").click();
  await page.getByRole("radio", { name: "It is out of date" }).check();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Received. Thank you for telling us.")).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

for (const { prefix, scheme } of [
  { prefix: "", scheme: "light" },
  { prefix: "/en", scheme: "dark" },
] as const) {
  test(`axe finds nothing on bookmarks and notes, empty or not, from ${prefix}/ (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const path of ["/bookmarks", "/notes"]) {
      await page.goto(prefix + path);
      await expect(page.locator(".empty")).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.goto(prefix + QUESTION);
    await expect(bookmark(page)).toBeVisible();
    await stored(page, "/api/bookmarks/", () => bookmark(page).click());
    await page.keyboard.press("n");
    await stored(page, "/api/notes/", () => page.locator(".note-panel textarea").fill("KV"));
    await page.locator('[popovertarget="keeping-more"]').click();
    await expect(page.locator(".choice-of-collections label")).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    for (const path of ["/bookmarks", "/notes"]) {
      await page.goto(prefix + path);
      await expect(page.locator(".kept .row")).toBeVisible();
      if (path === "/bookmarks") {
        await page.locator(".chips .chip").nth(1).click();
        await page.locator(".manage summary").click();
      }
      expect(await violationsOf(page)).toEqual([]);
    }
  });
}
