import { readdirSync } from "node:fs";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { TOPICS } from "@/lib/catalogue/model";
import { LOCALES, localePath } from "@/lib/i18n/locales";
import { coldLoad, firstOf, type Load } from "./cold-load";
import { findChromium } from "../setup/chromium.mjs";
import { freePort, type Site } from "./site";
import { printTable } from "./table";

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The questions of the bank that is built, in both languages. */
const questionPaths = (): string[] =>
  TOPICS.flatMap((topic) => readdirSync(join("content", topic)))
    .filter((name) => /^[a-z0-9-]+\.md$/.test(name))
    .flatMap((name) => LOCALES.map((locale) => localePath(locale, `/questions/${name.replace(/\.md$/, "")}`)));

async function open(port?: number) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found. Install one, or set CHROMIUM_PATH.");
  const args = ["--no-sandbox", "--disable-gpu", ...(port ? [`--remote-debugging-port=${port}`] : [])];
  return chromium.launch({ executablePath, args });
}

async function audit(url: string) {
  const port = await freePort();
  const browser = await open(port);
  try {
    const result = await lighthouse(url, { port, output: "json", logLevel: "error" });
    return Object.values(result?.lhr.categories ?? {}).map(({ title, score }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
    }));
  } finally {
    await browser.close();
  }
}

/** What a first visit of every question's page transfers; the heaviest and the lightest are shown. */
async function benchWeight(site: Site): Promise<void> {
  const browser = await open();
  const loads: { readonly path: string; readonly load: Load }[] = [];
  try {
    for (const path of questionPaths()) loads.push({ path, load: await coldLoad(browser, site.address + path) });
  } finally {
    await browser.close();
  }
  loads.sort((one, other) => firstOf(other.load) - firstOf(one.load));
  const shown = [...loads.slice(0, 3), ...loads.slice(-1)];
  printTable(
    `first load of ${loads.length} question pages, transferred, kB`,
    ["document", "script", "style", "first", "late", "with it"],
    shown.map(({ path, load }) => ({
      what: path,
      figures: [load.document, load.script, load.style, firstOf(load), load.late, firstOf(load) + load.late].map(
        kilobytes,
      ),
    })),
  );
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const AUDITS = 5;

/** Weight of all question pages of the built site, and Lighthouse (mobile) of one of each kind of page. */
export async function benchPage(site: Site, path: string): Promise<void> {
  await benchWeight(site);
  const rows = [];
  for (const audited of ["/", "/topics/deployment", path, "/search?q=cache"]) {
    const runs: Awaited<ReturnType<typeof audit>>[] = [];
    for (let run = 0; run < AUDITS; run += 1) runs.push(await audit(site.address + audited));
    const figures = (runs[0] ?? []).map((_, category) => String(median(runs.map((run) => run[category]?.score ?? 0))));
    rows.push({ what: audited, figures });
  }
  printTable(`Lighthouse (mobile), median of ${AUDITS}`, ["speed", "access", "practice", "search"], rows);
}
