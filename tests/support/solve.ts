import { expect, type Locator, type Page } from "@playwright/test";

/** The words on the bench in both languages. */
export const WORDS = {
  "": { run: /^运行/, test: /^测试/, stop: /^停止/, earlier: "以前交的", reset: "恢复起始代码", undo: "撤销" },
  "/en": {
    run: /^Run/,
    test: /^Test/,
    stop: /^Stop/,
    earlier: "Earlier ones",
    reset: "Back to the starter",
    undo: "Undo",
  },
} as const;
export type Prefix = keyof typeof WORDS;

export const PROBLEM = "/questions/pair-sums";

export const RIGHT = `def pair_sum(numbers, target):
    seen = {}
    for j, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], j
        seen.setdefault(number, j)
    return None
`;

/** Python and a first answer: minutes on a slow machine. */
export const PATIENCE = 90_000;

/** Goes where the program is written and waits for the editor, which comes when it is near. */
export async function reachEditor(page: Page): Promise<Locator> {
  // Not `scrollIntoViewIfNeeded`: it waits until the plain field stands still, and an editor may take its place meanwhile.
  await page.locator(".bench-editor").evaluate((place) => place.scrollIntoView({ block: "center" }));
  const program = page.locator(".cm-content");
  await expect(program).toBeVisible({ timeout: 30_000 });
  return program;
}

export async function openProblem(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  return reachEditor(page);
}

/** Puts a program in the place of what stands there. */
export async function put(page: Page, program: Locator, text: string): Promise<void> {
  await program.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

export const resultsOf = (page: Page): Locator => page.locator(".bench-said");

/** The program as it stands: its lines. */
export const textOf = async (program: Locator): Promise<string> =>
  (await program.locator(".cm-line").allTextContents()).join("\n");
