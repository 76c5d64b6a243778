import type { Page } from "@playwright/test";
import { violationsOf } from "../support/axe";
import { themesOf } from "../support/themes";
import { expect, test } from "../support/browser";
import { answerElsewhere, interviewOf, takeInterview, textsOf } from "../support/interview";

const WORDS = {
  "": {
    ...{ answer: "你的回答", next: "下一题", skip: "先跳过", review: "检查并交卷", handIn: "交卷", more: "更多" },
    ...{ pause: /^暂停/, resume: "接着答", abandon: /^放弃这场面试/, abandonYes: "放弃", report: "看报告" },
    ...{ finished: "交卷了", expired: "时间到，已经收卷", abandoned: "这场面试放弃了", paused: "计时停住了" },
    ...{ clash: "这一题在别处也改过", offline: /现在连不上服务器/, saved: /^已存/, list: "全部题目", close: "关闭" },
  },
  "/en": {
    ...{ answer: "Your answer", next: "Next", skip: "Skip for now", review: "Check and hand in", handIn: "Hand in" },
    ...{ pause: /^Pause/, resume: "Go on", abandon: /^Abandon this/, abandonYes: "Abandon", report: "See the report" },
    ...{ finished: "Handed in", expired: /^Time is up, and/, abandoned: /was abandoned$/, more: "More" },
    ...{ clash: /changed elsewhere/, offline: /server cannot be reached/, saved: /^Saved/, list: "All questions" },
    ...{ paused: "The clock has stopped", close: "Close" },
  },
} as const;
const PREFIXES = ["", "/en"] as const;

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const field = (page: Page, prefix: "" | "/en" = "") => page.getByRole("textbox", { name: WORDS[prefix].answer });
const saved = (page: Page) => page.locator('.taking-saved[data-saved="saved"]');
const place = (page: Page) => page.locator(".taking-place");
const dialog = (page: Page) => page.getByRole("dialog");

/** Seconds that the page shows. */
async function shownSeconds(page: Page): Promise<number> {
  const text = (await page.getByRole("timer").locator(".number").textContent()) ?? "";
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** How far the time on the page is from the server's, in seconds. */
async function errorOf(page: Page, id: string): Promise<number> {
  const { deadlineAt, serverNow } = await interviewOf(page, id);
  return Math.abs((await shownSeconds(page)) - (Date.parse(deadlineAt) - Date.parse(serverNow)) / 1_000);
}

async function expectRightTime(page: Page, id: string): Promise<void> {
  await expect.poll(() => errorOf(page, id), { timeout: 15_000 }).toBeLessThanOrEqual(2);
}

/** Run in the page: whether the service worker has it, with all that it needs. */
async function isKept(): Promise<boolean> {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="/_next/"]')].map(({ src }) => src);
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href);
  const copies = await Promise.all([location.pathname, ...scripts, ...styles].map((file) => caches.match(file)));
  return navigator.serviceWorker.controller !== null && copies.every((copy) => copy !== undefined);
}

for (const prefix of PREFIXES) {
  const words = WORDS[prefix];

  test(`an interview from its first question to its end, by keyboard alone (${prefix || "/"})`, async ({
    page,
    baseURL,
  }) => {
    const id = await takeInterview(page, baseURL, { prefix });
    await expect(title(page)).toBeFocused();
    for (const text of ["first", "second", "third"]) {
      await page.keyboard.press("a");
      await expect(field(page, prefix)).toBeFocused();
      await page.keyboard.type(text);
      if (text === "second") {
        await page.keyboard.press("Escape");
        await page.keyboard.press("f");
      }
      const before = (await title(page).textContent()) ?? "";
      await page.keyboard.press("Control+Enter");
      if (text !== "third") await expect(title(page)).not.toHaveText(before);
    }
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("k");
    await expect(field(page, prefix)).toHaveValue("second");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const handIn = dialog(page).getByRole("button", { name: words.handIn, exact: true });
    for (let tabs = 0; tabs < 8 && !(await handIn.evaluate((node) => node === document.activeElement)); tabs += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(title(page)).toHaveText(words.finished, { timeout: 30_000 });
    await expect(page.getByRole("link", { name: words.report })).toHaveAttribute(
      "href",
      `${prefix}/interviews/${id}/report`,
    );
    const { state, items } = await interviewOf(page, id);
    expect(state).toBe("finished");
    expect(items.map(({ answer }) => [answer.text, answer.flagged])).toEqual([
      ["first", false],
      ["second", true],
      ["third", false],
    ]);
    await page.getByRole("link", { name: words.report }).click();
    await expect(page.getByText("second", { exact: true }).first()).toBeVisible();
  });

  for (const theme of themesOf(prefix)) {
    test.describe(`every state (${prefix || "/"}, ${theme})`, () => {
      // 410: a last save of an interview that was just given up.
      test.use({ provoked: /ERR_INTERNET_DISCONNECTED|status of 4(09|10)/ });
      test("gives axe nothing to find", async ({ page, context, baseURL }) => {
        test.slow();
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        const id = await takeInterview(page, baseURL, { prefix, pauseMinutes: 5 });
        expect(await violationsOf(page), "question").toEqual([]);

        await page.getByRole("button", { name: words.more, exact: true }).click();
        await expect(dialog(page)).toBeVisible();
        expect(await violationsOf(page), "menu").toEqual([]);
        await page.getByRole("button", { name: words.pause, exact: true }).click();
        await expect(title(page)).toHaveText(words.paused);
        expect(await violationsOf(page), "paused").toEqual([]);
        await page.getByRole("button", { name: words.resume, exact: true }).click();

        await answerElsewhere(page, id, 0, "elsewhere");
        await field(page, prefix).fill("here");
        await expect(page.getByRole("heading", { name: words.clash })).toBeVisible();
        expect(await violationsOf(page), "clash").toEqual([]);
        await page.locator(".taking-clash button").first().click();
        await expect(saved(page)).toBeVisible();
        expect(await violationsOf(page), "saved").toEqual([]);

        await context.setOffline(true);
        await field(page, prefix).fill("offline");
        await expect(page.getByText(words.offline)).toBeVisible();
        expect(await violationsOf(page), "offline").toEqual([]);
        await context.setOffline(false);
        await expect(saved(page)).toBeVisible({ timeout: 30_000 });

        await page.setViewportSize({ width: 900, height: 900 });
        await page.getByRole("button", { name: words.list, exact: true }).click();
        await expect(page.locator(".taking-list")).toBeVisible();
        expect(await violationsOf(page), "list").toEqual([]);
        await page.locator(".taking-list").getByRole("button", { name: words.review }).click();
        await expect(dialog(page)).toBeVisible();
        expect(await violationsOf(page), "summary").toEqual([]);
        await dialog(page).getByRole("button", { name: words.handIn, exact: true }).click();
        await expect(title(page)).toHaveText(words.finished, { timeout: 30_000 });
        expect(await violationsOf(page), "finished").toEqual([]);

        await takeInterview(page, baseURL, { prefix });
        await page.getByRole("button", { name: words.more, exact: true }).click();
        await page.getByRole("button", { name: words.abandon, exact: true }).click();
        await expect(dialog(page)).toBeVisible();
        expect(await violationsOf(page), "abandon").toEqual([]);
        await dialog(page).getByRole("button", { name: words.abandonYes, exact: true }).click();
        await expect(title(page)).toHaveText(words.abandoned);
        expect(await violationsOf(page), "abandoned").toEqual([]);

        await page.goto(`${prefix}/interviews/00000000-0000-4000-8000-000000000000`);
        await expect(title(page)).toBeVisible();
        expect(await violationsOf(page), "missing").toEqual([]);
      });
    });
  }
}

test.describe("a reload", () => {
  test.use({ provoked: /status of 409/ });
  test("changes nothing on any screen", async ({ page, baseURL }) => {
    const words = WORDS[""];
    const id = await takeInterview(page, baseURL, { pauseMinutes: 5 });
    await field(page).fill("第一题");
    await page.reload();
    await expect(field(page)).toHaveValue("第一题");
    await page.keyboard.press("Control+Enter");
    await expect(place(page)).toHaveText("第 2 / 3 题");
    await page.keyboard.press("f");
    await page.getByText("草稿纸").click();
    await page.getByRole("textbox", { name: "草稿纸" }).fill("先想三点");
    await page.reload();
    await expect(place(page)).toHaveText("第 2 / 3 题");
    await expect(page.getByRole("textbox", { name: "草稿纸" })).toHaveValue("先想三点");
    await expect(page.locator(".taking-bar").getByRole("button", { name: "已标记" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expectRightTime(page, id);

    await page.getByRole("button", { name: words.more, exact: true }).click();
    await page.getByRole("button", { name: words.pause, exact: true }).click();
    await expect(title(page)).toHaveText(words.paused);
    await page.reload();
    await expect(title(page)).toHaveText(words.paused);
    await page.getByRole("button", { name: words.resume, exact: true }).click();
    await expectRightTime(page, id);

    await answerElsewhere(page, id, 1, "别处");
    await field(page).fill("这里");
    await expect(page.getByRole("heading", { name: words.clash })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: words.clash })).toBeVisible();
    await page.getByRole("button", { name: "用这里的" }).click();
    await expect(saved(page)).toBeVisible();
    expect(await textsOf(page, id)).toEqual(["第一题", "这里", ""]);

    await page.getByRole("button", { name: words.review }).click();
    await expect(dialog(page)).toContainText("3 题里还有 1 题没答");
    await page.reload();
    await expect(field(page)).toHaveValue("这里");
    await page.getByRole("button", { name: words.review }).click();
    await dialog(page).getByRole("button", { name: words.handIn, exact: true }).click();
    // What is on its way is waited for, up to twenty seconds, and then it is graded.
    await expect(title(page)).toHaveText(words.finished, { timeout: 30_000 });
    await page.reload();
    await expect(title(page)).toHaveText(words.finished);
  });
});

test.describe("words on their way", () => {
  test.use({ provoked: /ERR_INTERNET_DISCONNECTED/ });

  test("arrive when the page is left while one types", async ({ page, baseURL }) => {
    const id = await takeInterview(page, baseURL);
    await field(page).fill("半句话");
    await page.goto("/");
    await expect.poll(async () => (await textsOf(page, id))[0]).toBe("半句话");
  });

  test("are there after the window was closed without a connection", async ({ page, context, baseURL }) => {
    const id = await takeInterview(page, baseURL);
    await context.setOffline(true);
    await field(page).fill("断网时写的");
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(`/interviews/${id}`);
    await expect(field(next)).toHaveValue("断网时写的");
    await expect(saved(next)).toBeVisible();
    expect((await textsOf(next, id))[0]).toBe("断网时写的");
  });

  test("wait on the device while there is no connection, and then go by themselves", async ({
    page,
    context,
    baseURL,
  }) => {
    const id = await takeInterview(page, baseURL);
    await context.setOffline(true);
    await field(page).fill("一");
    await page.keyboard.press("Control+Enter");
    await field(page).fill("二");
    await expect(page.getByText("现在连不上服务器。接着写就好")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("连上了，都存好了。")).toBeAttached({ timeout: 30_000 });
    expect(await textsOf(page, id)).toEqual(["一", "二", ""]);
  });
});

test.describe("a reload without a connection", () => {
  test.use({ serviceWorkers: "allow", provoked: /ERR_INTERNET_DISCONNECTED/ });
  test("goes on with what this device knows, and with the right time once it is back", async ({
    page,
    context,
    baseURL,
  }) => {
    const id = await takeInterview(page, baseURL);
    await field(page).fill("存好了的");
    await expect(saved(page)).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
    await context.setOffline(true);
    await field(page).fill("没送到的");
    await page.reload();
    await expect(place(page)).toHaveText("第 2 / 3 题");
    await expect(field(page)).toHaveValue("没送到的");
    await expect(page.getByRole("timer")).toContainText("连上后显示还剩多少时间");
    await page.keyboard.press("k");
    await expect(field(page)).toHaveValue("存好了的");
    await context.setOffline(false);
    await expectRightTime(page, id);
    await expect.poll(() => textsOf(page, id)).toEqual(["存好了的", "没送到的", ""]);
  });
});

test("another browser of the same learner goes on where it was", async ({ page, context, browser, baseURL }) => {
  const id = await takeInterview(page, baseURL);
  await page.keyboard.press("j");
  await field(page).fill("在第一台上写的");
  await expect(saved(page)).toBeVisible();
  const other = await browser.newContext({ storageState: { cookies: await context.cookies(), origins: [] } });
  const there = await other.newPage();
  await there.goto(new URL(`/interviews/${id}`, baseURL).href);
  await expect(field(there)).toHaveValue("在第一台上写的");
  await expectRightTime(there, id);
  await other.close();
});

test.describe("a second tab", () => {
  test.use({ provoked: /status of 409/ });
  test("never overwrites the first: both texts are shown, one is chosen, both are kept", async ({
    page,
    context,
    baseURL,
  }) => {
    const id = await takeInterview(page, baseURL);
    const second = await context.newPage();
    await second.goto(`/interviews/${id}`);
    await expect(field(second)).toBeVisible();
    await field(page).fill("第一个标签页");
    await expect(saved(page)).toBeVisible();
    await field(second).fill("第二个标签页");
    const clash = second.locator(".taking-clash");
    await expect(clash).toContainText("第一个标签页");
    await expect(clash).toContainText("第二个标签页");
    await second.getByRole("button", { name: "用别处的" }).click();
    await expect(field(second)).toHaveValue("第一个标签页");
    await field(second).fill("第一个标签页，再添一句");
    await expect(saved(second)).toBeVisible();
    expect((await textsOf(page, id))[0]).toBe("第一个标签页，再添一句");
    const drafts = await (await page.request.get(`/api/interviews/${id}/drafts`)).text();
    expect(drafts).toContain("第二个标签页");
    // The first one learns of it when one comes back to it.
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect(field(page)).toHaveValue("第一个标签页，再添一句");
  });

  test("finds what was handed in elsewhere", async ({ page, context, baseURL }) => {
    const id = await takeInterview(page, baseURL);
    const second = await context.newPage();
    await second.goto(`/interviews/${id}`);
    await expect(field(second)).toBeVisible();
    await page.getByRole("button", { name: "检查并交卷" }).first().click();
    await dialog(page).getByRole("button", { name: "交卷", exact: true }).click();
    await expect(title(page)).toHaveText("交卷了");
    await second.evaluate(() => dispatchEvent(new Event("focus")));
    await expect(title(second)).toHaveText("交卷了");
  });
});

test.describe("the clock", () => {
  const DAY_MS = 86_400_000;
  for (const [name, offMs] of [
    ["a day ahead", DAY_MS],
    ["a day behind", -DAY_MS],
  ] as const)
    test(`of a device that is ${name} changes nothing`, async ({ page, baseURL }) => {
      await page.clock.install({ time: Date.now() + offMs });
      const id = await takeInterview(page, baseURL);
      await expectRightTime(page, id);
      await field(page).fill("x");
      await expect(saved(page)).toBeVisible();
      expect((await interviewOf(page, id)).state).toBe("running");
    });

  test("of a device that is set back an hour in the middle changes nothing", async ({ page, baseURL }) => {
    await page.clock.install();
    const id = await takeInterview(page, baseURL);
    await page.clock.setSystemTime(Date.now() - 3_600_000);
    await expectRightTime(page, id);
    await page.clock.setSystemTime(Date.now() + 5 * 3_600_000);
    await expectRightTime(page, id);
    await expect(field(page)).toBeVisible();
  });

  test("of a page that ran an hour ahead is put right, and nothing ends", async ({ page, baseURL }) => {
    await page.clock.install();
    const id = await takeInterview(page, baseURL);
    await page.clock.fastForward(3_600_000);
    await expect(field(page)).toBeVisible({ timeout: 15_000 });
    await expectRightTime(page, id);
    expect((await interviewOf(page, id)).state).toBe("running");
  });

  test("ends it: what was typed counts, and the report is a link away", async ({ page, baseURL }) => {
    const id = await takeInterview(page, baseURL, { minutes: 0.3 });
    await field(page).fill("最后一刻");
    await expect(page.locator('.taking-time[data-level="red"]')).toBeVisible({ timeout: 30_000 });
    await expect(title(page)).toHaveText("时间到", { timeout: 30_000 });
    await expect(title(page)).toHaveText("时间到，已经收卷", { timeout: 30_000 });
    await expect(page.getByRole("link", { name: "看报告" })).toBeVisible();
    const { state, items } = await interviewOf(page, id);
    expect([state, items[0]?.answer.text]).toEqual(["expired", "最后一刻"]);
  });

  test("is slept through, and the end is found on waking", async ({ page, baseURL }) => {
    await page.clock.install();
    const id = await takeInterview(page, baseURL, { minutes: 0.3 });
    await field(page).fill("合上盖子之前");
    await expect(saved(page)).toBeVisible();
    await page.clock.pauseAt(Date.now() + 60_000);
    await expect.poll(async () => (await interviewOf(page, id)).state, { timeout: 45_000 }).toBe("expired");
    await page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.clock.resume();
    await expect(title(page)).toHaveText("时间到，已经收卷", { timeout: 15_000 });
    expect((await textsOf(page, id))[0]).toBe("合上盖子之前");
  });
});

test("an interview that only goes forward offers no way back", async ({ page, baseURL }) => {
  await takeInterview(page, baseURL, { forwardOnly: true });
  await expect(page.getByText("这场面试只能往前")).toBeVisible();
  await field(page).fill("一次机会");
  await page.getByRole("button", { name: "下一题" }).click();
  await expect(place(page)).toHaveText("第 2 / 3 题");
  await expect(page.getByRole("button", { name: "上一题" })).toHaveCount(0);
  await page.keyboard.press("k");
  await page.reload();
  await expect(place(page)).toHaveText("第 2 / 3 题");
});

test("the other language leads to the same interview", async ({ page, baseURL }) => {
  const id = await takeInterview(page, baseURL);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/interviews/${id}$`));
  await expect(page.getByRole("button", { name: "Skip for now" })).toBeVisible();
});

test("only the page of an interview may ask for the microphone and play what it recorded", async ({ request }) => {
  const headersOf = async (path: string) => (await request.get(path)).headers();
  const its = await headersOf("/interviews/00000000-0000-4000-8000-000000000000");
  expect(its["permissions-policy"]).toContain("microphone=(self)");
  expect(its["content-security-policy"]).toContain("media-src blob:");
  for (const path of ["/", "/interviews", "/interviews/00000000-0000-4000-8000-000000000000/report", "/quiz"]) {
    const others = await headersOf(path);
    expect(others["permissions-policy"], path).toContain("microphone=()");
    expect(others["content-security-policy"], path).not.toContain("media-src");
  }
});
