import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { takeInterview, textsOf } from "../support/interview";
import { fillDatabase, mortalSite } from "../support/mortal-site";

/** Within which a page has found a server that is back. */
const RESUME_MS = 5_000;

test("a page in front of a server that is killed and started again keeps every word, and goes on by itself", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "tizhou-restart-"));
  const url = `file:${join(folder, "site.db")}`;
  await fillDatabase(url);
  const site = await mortalSite(url);
  await site.start();
  try {
    const page = await browser.newPage({ baseURL: site.address });
    const id = await takeInterview(page, site.address, { difficulty: [] });
    const field = page.getByRole("textbox", { name: "你的回答" });
    const state = page.locator(".taking-saved");
    await field.fill("存好了的");
    await expect(state).toHaveAttribute("data-saved", "saved");

    await site.kill();
    await field.fill("存好了的，和服务器倒下以后写的");
    await expect(state).toHaveAttribute("data-saved", "kept", { timeout: 15_000 });
    await expect(page.getByText("现在连不上服务器")).toBeVisible();
    await page.getByRole("button", { name: "下一题" }).click();
    await field.fill("第二题也照样写");

    await site.start();
    await expect(state).toHaveAttribute("data-saved", "saved", { timeout: RESUME_MS });
    await expect
      .poll(() => textsOf(page, id), { timeout: RESUME_MS })
      .toEqual(["存好了的，和服务器倒下以后写的", "第二题也照样写", ""]);
    await expect(page.getByRole("timer")).toContainText(/^\D*2[89]:/);
    await page.close();
  } finally {
    await site.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
