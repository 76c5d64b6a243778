import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { generateBank } from "./generate-bank";
import { measure } from "./measure";
import { serveSite, type Site } from "./site";
import { printTable, type Row } from "./table";

const SIZES = [100, 1_000, 5_000];
const REQUESTS = 20;

/** Lists are rendered on demand; the home page and questions are prerendered, and as large as they are. */
const PAGES = [
  "/topics",
  "/topics?page=2",
  "/topics/data",
  "/topics?difficulty=hard&tag=latency",
  "/topics?sort=title",
  "/topics?text=batch",
  "/search?q=batch",
  "/search?q=%E6%A8%A1%E5%9E%8B&difficulty=hard",
];

async function ask(site: Site, path: string): Promise<string[]> {
  const times: number[] = [];
  let html = "";
  for (let count = 0; count < REQUESTS; count += 1) {
    const started = performance.now();
    html = await (await fetch(site.address + path)).text();
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const rows = html.match(/class="row/g)?.length ?? 0;
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
  return [String(rows), (html.length / 1000).toFixed(1), (gzipSync(html).length / 1000).toFixed(1), at(0), at(0.5)];
}

/** Lists and the search page of generated banks, served by the built site: how large, how long. */
export async function benchLists(seed: number): Promise<void> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), "tizhou-bench-"));
    const env = { CONTENT_DIR: join(folder, "content"), DATABASE_URL: `file:${join(folder, "bench.db")}` };
    try {
      generateBank(env.CONTENT_DIR, size, seed);
      await measure(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], env);
      await measure(process.execPath, ["--import", "tsx", "scripts/bank/main.ts", "build"], env);
      const site = await serveSite(env);
      try {
        for (const path of PAGES) rows.push({ what: `${size} questions, ${path}`, figures: await ask(site, path) });
      } finally {
        await site.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  printTable("lists, rendered on demand", ["rows", "kB", "kB gzip", "ms least", "ms p50"], rows);
}
