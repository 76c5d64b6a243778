// npm run bench: prints the table of figures; the arguments are those of scripts/bench/main.ts.
import { requireNode } from "./setup/node-version.mjs";

requireNode();
const { runCommand } = await import("./setup/command.mjs");
const { preparing, prepareTools } = await import("./setup/prepare.mjs");
const { runNode } = await import("./setup/start-process.mjs");
const { stepsOn } = await import("./setup/steps.mjs");

await runCommand(async () => {
  await preparing(() => prepareTools(stepsOn(process.stderr)));
  const bench = ["--import", "tsx", "scripts/bench/main.ts", ...process.argv.slice(2)];
  return (await runNode(bench, { to: "inherit" })).code;
});
