import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { STAGES } from "./stages.mjs";
import { sum, tallyLine } from "./tally.mjs";
import { Stop } from "./words.mjs";

/** The stages that `--only a,b` names, or all, in their order; the browser tests bring the build they need. */
export function chosenStages(args, all = Object.keys(STAGES)) {
  const at = args.findIndex((arg) => arg === "--only" || arg.startsWith("--only="));
  if (at === -1) return all;
  const text = args[at].startsWith("--only=") ? args[at].slice("--only=".length) : (args[at + 1] ?? "");
  const named = text.split(",").filter(Boolean);
  if (named.length === 0 || named.some((name) => !all.includes(name))) throw new Stop("unknown-stage", all.join(","));
  const wanted = named.includes("e2e") ? [...named, "build"] : named;
  return all.filter((name) => wanted.includes(name));
}

/**
 * Stages that need nothing of one another share the processors: each list is worked off from its start, beside the other.
 * Lint alone takes as long as the rest, on one processor.
 */
const LANES = [["types", "format", "unused", "build"], ["lint"]];

const FAILED = { passed: 0, failed: 1, skipped: 0 };
const SHOWN = { to: "inherit", isTTY: process.stdout.isTTY, write: (text) => process.stdout.write(text) };

/** Starts what has a lane; returns by name the promise of its row, which also tells the file that holds what it printed. */
function startLanes(names, run, folder) {
  const rows = new Map();
  for (const lane of LANES) {
    let last = Promise.resolve();
    for (const name of lane.filter((one) => names.includes(one))) {
      last = last.then(async () => {
        const file = join(folder, `${name}.log`);
        const to = openSync(file, "w");
        const row = await run(name, { to, isTTY: false, write: (text) => writeSync(to, text) });
        closeSync(to);
        return { ...row, file };
      });
      // Whoever awaits it is told; one that nobody comes to await must not end the process.
      last.catch(() => undefined);
      rows.set(name, last);
    }
  }
  return rows;
}

/**
 * Runs stages, also after one that failed, and shows what they print one after the other; resolves to the sum. `blocked`
 * says, by stage, why it cannot run: that is a failure.
 */
export async function runStages(names, env, folder, blocked = {}) {
  const run = async (name, out) => {
    const since = performance.now();
    const tally = await STAGES[name](env, { out, folder });
    return { name, tally, seconds: (performance.now() - since) / 1_000 };
  };
  const started = startLanes(names, run, folder);
  const rows = [];
  for (const name of names) {
    console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
    if (blocked[name]) {
      console.log(`Not run: ${blocked[name]}`);
      rows.push({ name, tally: FAILED, seconds: 0 });
      continue;
    }
    const row = await (started.get(name) ?? run(name, SHOWN));
    if (row.file) process.stdout.write(readFileSync(row.file));
    if (name === "build" && row.tally.failed) blocked = { ...blocked, e2e: "there is no build to test." };
    rows.push(row);
  }
  console.log("");
  for (const { name, tally, seconds } of rows) {
    console.log(
      `${tally.failed ? "✗" : "✓"} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${tallyLine(tally)}`,
    );
  }
  return sum(rows.map((row) => row.tally));
}
