import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateBank } from "./generate-bank";
import { measure } from "./measure";
import { printTable } from "./table";

const SIZES = [100, 1_000];
const DIST = ".next-bench";

function sizeMiB(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 1024 / 1024;
}

/** From an empty database to a site that can be served: migrate, publish, `next build`, hashes of the inline scripts. */
export async function benchSiteBuild(seed: number): Promise<void> {
  const rows = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), "tizhou-bench-"));
    const env = {
      CONTENT_DIR: join(folder, "content"),
      DATABASE_URL: `file:${join(folder, "bench.db")}`,
      NEXT_DIST_DIR: DIST,
      NEXT_TELEMETRY_DISABLED: "1",
    };
    const steps = [
      ["--import", "tsx", "scripts/migrate.ts"],
      ["--import", "tsx", "scripts/bank/main.ts", "build"],
      ["node_modules/next/dist/bin/next", "build"],
      ["--import", "tsx", "scripts/finish-build.ts"],
    ];
    try {
      rmSync(DIST, { recursive: true, force: true });
      generateBank(env.CONTENT_DIR, size, seed);
      let cpu = 0;
      let wall = 0;
      let peak = 0;
      for (const args of steps) {
        const cost = await measure(process.execPath, args, env);
        cpu += cost.cpuSeconds;
        wall += cost.wallSeconds;
        peak = Math.max(peak, cost.peakMiB);
      }
      const output = sizeMiB(join(DIST, "server", "app")) + sizeMiB(join(DIST, "static"));
      rows.push({
        what: `${size} questions`,
        figures: [cpu.toFixed(1), wall.toFixed(1), peak.toFixed(0), output.toFixed(1)],
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
      rmSync(DIST, { recursive: true, force: true });
    }
  }
  printTable("whole site, two languages", ["CPU s", "wall s", "peak MiB", "output MiB"], rows);
}
