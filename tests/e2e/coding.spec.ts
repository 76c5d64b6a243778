import { violationsOf } from "../support/axe";
import { expect, test } from "../support/browser";
import {
  openProblem,
  PATIENCE,
  PROBLEM,
  put,
  reachEditor,
  resultsOf,
  RIGHT,
  textOf,
  WORDS,
  type Prefix,
} from "../support/solve";

test.describe.configure({ timeout: 180_000 });

const PASSED = { "": "3 条测试全部通过", "/en": "All 3 tests passed" } as const;
const SOME = { "": "3 条测试通过了 1 条", "/en": "1 of 3 tests passed" } as const;

for (const prefix of ["", "/en"] as const satisfies readonly Prefix[]) {
  const t = WORDS[prefix];
  test(`a problem is solved on its page, from ${prefix || "/"}`, async ({ page }) => {
    const program = await openProblem(page, prefix + PROBLEM);
    expect(await page.content()).not.toContain("[3, 1, 3]");
    await put(page, program, "def pair_sum(numbers, target):\n    return (0, 1)\n");
    await page.getByRole("button", { name: t.test }).click();
    await expect(resultsOf(page)).toHaveText(SOME[prefix], { timeout: PATIENCE });
    const [first, , last] = await page.locator(".verdicts > li").all();
    await expect(first ?? page.locator("none")).toHaveAttribute("data-outcome", "failed");
    await expect(first ?? page.locator("none")).toContainText("pair_sum([1, 2, 4], 8)");
    await expect(first ?? page.locator("none")).toContainText("(0, 1)");
    await expect(last ?? page.locator("none")).toHaveAttribute("data-outcome", "passed");
    expect(await violationsOf(page)).toEqual([]);

    await put(page, program, RIGHT);
    await page.getByRole("button", { name: t.test }).click();
    await expect(resultsOf(page)).toHaveText(PASSED[prefix], { timeout: PATIENCE });
    const good = page.locator(".grades .button[data-suggested]");
    await expect(good).toHaveAttribute("aria-keyshortcuts", "3");
    expect(await violationsOf(page)).toEqual([]);
    await good.click();
    await expect(page.locator(".grade-question [role=status]")).toContainText(prefix ? "Noted: Good" : "记下了：记得");

    await page.getByRole("button", { name: t.earlier }).click();
    await expect(page.locator(".submissions li")).toHaveCount(2);
    await page.locator(".submissions summary").last().click();
    await page.locator(".submissions details[open] .button").click();
    expect(await textOf(program)).toContain("return (0, 1)");
    await page.getByRole("button", { name: t.undo, exact: true }).first().click();
    expect(await textOf(program)).toContain("seen.setdefault");
  });
}

test("what stands in the way of a program is said with its line, and one jumps there", async ({ page }) => {
  const t = WORDS[""];
  const program = await openProblem(page, PROBLEM);
  await put(page, program, "def pair_sum(numbers, target):\n    return None\n\n\ndef broken(:\n    pass\n");
  await page.getByRole("button", { name: t.run }).click();
  await expect(resultsOf(page)).toHaveText("出错了", { timeout: PATIENCE });
  await expect(page.locator(".bench-trace")).toContainText("SyntaxError");
  await page.getByRole("button", { name: "跳到第 5 行" }).click();
  await expect(page.locator(".cm-activeLine")).toHaveText("def broken(:");
  await expect(page.locator(".cm-fault")).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);
});

test("a program reads its input and prints; an endless one is stopped, and the next one runs", async ({ page }) => {
  const t = WORDS[""];
  const program = await openProblem(page, PROBLEM);
  await page.locator(".bench-stdin > summary").click();
  await page.locator(".bench-stdin textarea").fill("题舟\n");
  await put(page, program, "print('你好，' + input())\n");
  await page.getByRole("button", { name: t.run }).click();
  await expect(resultsOf(page)).toHaveText("运行完了", { timeout: PATIENCE });
  await expect(page.locator(".run-output pre")).toHaveText("你好，题舟\n");

  await put(page, program, "while True:\n    pass\n");
  await page.getByRole("button", { name: t.run }).click();
  await expect(resultsOf(page)).toHaveText("正在运行……");
  // The page is as lively as ever.
  await page.locator("summary").filter({ hasText: "第 1 条提示" }).click();
  await expect(page.getByText("需要的另一个数是多少")).toBeVisible();
  await page.getByRole("button", { name: t.stop }).click();
  await expect(resultsOf(page)).toHaveText("停下了");
  await put(page, program, "print(6 * 7)\n");
  await page.getByRole("button", { name: t.run }).click();
  await expect(page.locator(".run-output pre")).toHaveText("42\n", { timeout: PATIENCE });
});

test("ten megabytes of output are cut, with words, and the page stays as it was", async ({ page }) => {
  const program = await openProblem(page, PROBLEM);
  await put(page, program, "for _ in range(10_000):\n    print('x' * 1023)\n");
  await page.getByRole("button", { name: WORDS[""].run }).click();
  await expect(resultsOf(page)).toHaveText("运行完了", { timeout: PATIENCE });
  await expect(page.locator(".bench-cut").first()).toHaveText(/后面还有 9744 KB，没有显示。/);
  expect((await page.locator(".run-output pre").textContent())?.length).toBeLessThanOrEqual(256 * 1024);
});

test("an endless loop under test is out of time, and what comes after it is not waited for", async ({ page }) => {
  const program = await openProblem(page, PROBLEM);
  const loop = "def pair_sum(numbers, target):\n    while target == 8:\n        pass\n    return (0, 1)\n";
  await put(page, program, loop);
  await page.getByRole("button", { name: WORDS[""].test }).click();
  await expect(resultsOf(page)).toHaveText("3 条测试通过了 1 条", { timeout: PATIENCE });
  await expect(page.locator('[data-outcome="timeout"]')).toHaveCount(1);
  await expect(page.locator('[data-outcome="not-run"]')).toHaveCount(1);
});

test("nothing is lost by a reload, and the beginning comes back with a way to undo", async ({ page }) => {
  const t = WORDS[""];
  const program = await openProblem(page, PROBLEM);
  await put(page, program, "# 写到一半");
  await page.reload();
  await reachEditor(page);
  await expect(program).toContainText("# 写到一半");
  await expect(page.locator(".bench-head [role=status]")).toHaveText("已保存");
  // From the server alone, too.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await reachEditor(page);
  await expect(program).toContainText("# 写到一半");
  await page.getByRole("button", { name: t.reset }).click();
  await expect(program).toContainText("raise NotImplementedError");
  await page.getByRole("button", { name: t.undo, exact: true }).click();
  await expect(program).toContainText("# 写到一半");
});

test.describe("two tabs", () => {
  test.use({ provoked: /409 \(Conflict\)/ });
  test("do not write over each other", async ({ page, context }) => {
    const program = await openProblem(page, PROBLEM);
    await put(page, program, "first = 1");
    await expect(page.locator(".bench-head [role=status]")).toHaveText("已保存");
    const other = await context.newPage();
    const there = await openProblem(other, PROBLEM);
    await expect(there).toContainText("first = 1");
    await put(other, there, "second = 2");
    await expect(other.locator(".bench-head [role=status]")).toHaveText("已保存");
    await put(page, program, "third = 3");
    await expect(page.locator(".bench-conflict")).toContainText("second = 2");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "用这里写的" }).click();
    await expect(page.locator(".cm-content")).toContainText("third = 3");
    await expect(page.locator(".bench-head [role=status]")).toHaveText("已保存");
  });
});

test("everything can be done with the keyboard, and the editor lets go of it", async ({ page }) => {
  const program = await openProblem(page, PROBLEM);
  await program.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("def pair_sum(numbers, target):\n");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("return 1");
  expect(await textOf(program)).toContain("    return 1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(program).not.toBeFocused();
  await program.focus();
  await page.keyboard.press("ControlOrMeta+'");
  await expect(resultsOf(page)).toHaveText("运行完了", { timeout: PATIENCE });
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(resultsOf(page)).toHaveText("3 条测试通过了 0 条", { timeout: PATIENCE });
});

test("whoever looks at the solution first is told that the problem comes back", async ({ page }) => {
  await openProblem(page, PROBLEM);
  for (const part of ["#key-points", "#solution"]) await expect(page.locator(part)).toBeHidden();
  await page.getByText("看题解").click();
  for (const part of ["#key-points", "#solution"]) await expect(page.locator(part)).toBeVisible();
  const again = page.locator(".grades .button[data-suggested]");
  await expect(again).toHaveAttribute("aria-keyshortcuts", "1");
  await expect(page.locator("#grading-hint")).toContainText("看过题解了");
  expect(await violationsOf(page)).toEqual([]);
});

test("whoever practises meets one thing to open, not two", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("reading", "practise"));
  await openProblem(page, PROBLEM);
  await expect(page.locator("html")).toHaveAttribute("data-reading", "practise");
  await expect(page.getByRole("button", { name: "看回答" })).toHaveCount(0);
  await page.getByText("看题解").click();
  await expect(page.locator("#solution")).toBeVisible();
});

test.describe("where there is a list of contents", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("it leads into what is folded, which counts as looking", async ({ page }) => {
    await openProblem(page, PROBLEM);
    await page.locator(".toc summary").click();
    await page.getByRole("navigation", { name: "目录" }).getByRole("link", { name: "题解" }).click();
    await expect(page.getByRole("heading", { name: "题解" })).toBeInViewport();
    // Asked where one has read to, not above.
    await expect(page.locator(".solution-fold #grading-hint")).toContainText("看过题解了");
    await page.locator(".solution-fold .grades .button[data-suggested]").click();
    await expect(page.locator(".solution-fold [role=status]")).toContainText("记下了：忘了");
    await page.evaluate(() => localStorage.clear());
    // By its address too.
    await page.goto("/");
    await openProblem(page, `${PROBLEM}#key-points`);
    await expect(page.getByRole("heading", { name: "要点" })).toBeVisible();
    await expect(page.locator("#grading-hint")).toContainText("看过题解了");
  });

  test("what is left of a wrapped line stands further in than its beginning", async ({ page }) => {
    const program = await openProblem(page, PROBLEM);
    const long = "numbers_seen_before = sorted(set(numbers)) or [number + 1 for number in numbers]";
    await put(page, program, `def pair_sum(numbers, target):\n    ${long}`);
    const lefts = await program
      .locator(".cm-line")
      .last()
      .evaluate((line) => {
        const text = document.createRange();
        text.selectNodeContents(line);
        const shown = [...text.getClientRects()].filter(({ width }) => width > 0);
        const top = Math.min(...shown.map((box) => box.top));
        const isFirst = (box: DOMRect) => box.top < top + 4;
        const from = (boxes: DOMRect[]) => Math.min(...boxes.map((box) => box.left));
        return [from(shown.filter(isFirst)), from(shown.filter((box) => !isFirst(box)))] as const;
      });
    // Its beginning is four spaces, which have a box too; what is left begins two columns further.
    const column = await program.evaluate((node) => {
      const probe = node.ownerDocument.createElement("span");
      probe.style.cssText = "position: absolute; width: 1ch";
      node.parentElement?.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    });
    expect((lefts[1] - lefts[0]) / column).toBeCloseTo(6, 1);
  });
});

test("a problem in an interview is written in the editor, and judged once by its report", async ({ page }) => {
  test.slow();
  await page.goto("/interviews");
  const headers = { origin: new URL(page.url()).origin };
  const config = { kinds: ["coding"], difficulty: ["easy"], questions: 1, minutes: 30 };
  const begun = await page.request.post("/api/interviews", {
    headers,
    data: { clientId: crypto.randomUUID(), config },
  });
  const { id, items } = (await begun.json()) as { id: string; items: { starter: string; tests: { name: string }[] }[] };
  expect(items[0]?.starter).toContain("NotImplementedError");
  await page.goto(`/interviews/${id}`);
  const program = await reachEditor(page);
  await expect(program).toContainText("NotImplementedError");
  await put(page, program, items[0]?.starter.replace("raise NotImplementedError", "return (0, 1)") ?? "");
  await program.focus();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.locator(".verdicts > li")).toHaveCount(items[0]?.tests.length ?? 0, { timeout: PATIENCE });
  expect(await violationsOf(page)).toEqual([]);
  await expect(page.getByText(/^已存/).first()).toBeVisible({ timeout: 20_000 });
  await page.request.post(`/api/interviews/${id}/finish`, { headers });
  await page.goto(`/interviews/${id}/report`);
  await expect(page.locator(".judgement small")).toHaveText("在你的浏览器里运行", { timeout: PATIENCE });
  const judged = await page.locator(".judgement").textContent();
  expect(await violationsOf(page)).toEqual([]);
  await page.reload();
  await expect(page.locator(".judgement")).toHaveText(judged ?? "");
});

test("a problem in a quiz is solved there, and what its tests came to proposes the grade", async ({ page }) => {
  await page.goto("/quiz");
  const headers = { origin: new URL(page.url()).origin };
  const setup = { mode: "choose", kinds: ["coding"], difficulty: ["easy"], count: 20 };
  const begun = await page.request.post("/api/quizzes", { headers, data: { clientId: crypto.randomUUID(), setup } });
  const quiz = (await begun.json()) as { id: string; items: { slug: string }[] };
  await page.goto(`/quiz/run#${quiz.id}`);
  const program = await reachEditor(page);
  await expect(program).toContainText("NotImplementedError");
  await put(page, program, "def nothing():\n    return 1\n");
  await page.getByRole("button", { name: WORDS[""].test }).click();
  await expect(resultsOf(page)).toContainText("通过了 0 条", { timeout: PATIENCE });
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "看回答" }).click();
  await expect(page.locator(".grades .button[data-suggested]")).toHaveAttribute("aria-keyshortcuts", "1");
  await page.keyboard.press("1");
  await expect(page.locator(".run-place")).toContainText("已存");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a problem reads from its statement to its solution, and keeps what is hidden", async ({ page }) => {
    await page.goto(PROBLEM);
    await expect(page.locator("#starter")).toContainText("raise NotImplementedError");
    await expect(page.locator("#tests")).toContainText("pair_sum([2, 7, 11, 15], 9)");
    for (const part of ["#key-points", "#solution"]) await expect(page.locator(part)).toBeHidden();
    await page.getByText("看题解").click();
    await expect(page.locator("#key-points")).toContainText("先查后记");
    await expect(page.locator("#solution")).toContainText("seen.setdefault");
    expect(await page.content()).not.toContain("[3, 1, 3]");
  });
});

test.describe("without a connection, after the first time", () => {
  test.use({ serviceWorkers: "allow", provoked: /ERR_INTERNET_DISCONNECTED/ });
  test("a problem can be solved, and what was written arrives later", async ({ page, context }) => {
    const program = await openProblem(page, PROBLEM);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // The second time everything passes through the worker, which keeps it.
    await openProblem(page, PROBLEM);
    await put(page, program, "print(1)");
    await page.getByRole("button", { name: WORDS[""].test }).click();
    await expect(resultsOf(page)).toHaveText("3 条测试通过了 0 条", { timeout: PATIENCE });
    await context.setOffline(true);
    await openProblem(page, PROBLEM);
    await put(page, program, RIGHT);
    await page.getByRole("button", { name: WORDS[""].test }).click();
    await expect(resultsOf(page)).toHaveText("3 条测试全部通过", { timeout: PATIENCE });
    await expect(page.locator(".bench-head [role=status]")).toHaveText("先存在这台设备上", { timeout: 30_000 });
    await context.setOffline(false);
    await openProblem(page, PROBLEM);
    await expect(page.locator(".bench-head [role=status]")).toHaveText("已保存", { timeout: 60_000 });
    // What waited on the device arrives in its own time; the list shows what had arrived when it was opened.
    await expect(async () => {
      await openProblem(page, PROBLEM);
      await page.getByRole("button", { name: WORDS[""].earlier }).click();
      await expect(page.locator(".submissions li")).toHaveCount(2, { timeout: 3_000 });
    }).toPass({ timeout: 90_000 });
  });
});
