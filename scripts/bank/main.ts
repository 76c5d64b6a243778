// npm run bank -- <command>. Commands are loaded when asked for: an unchanged build must not wait for Markdown.
import { HELP, readArguments, type Arguments } from "./arguments";

const COMMANDS: Record<string, () => Promise<(given: Arguments) => number | Promise<number>>> = {
  check: async () => (await import("./check")).check,
  build: async () => (await import("./build")).build,
  new: async () => (await import("./new")).createQuestion,
  convert: async () => (await import("./convert")).convert,
  inspect: async () => (await import("./inspect")).inspect,
  export: async () => (await import("./export")).exportBank,
  reports: async () => (await import("./reports")).reports,
  watch: async () => (await import("./watch")).watch,
};

const given = readArguments(process.argv.slice(2));
const load = COMMANDS[given.command];
if (given.flags.has("--help") || given.command === "help") console.log(HELP);
else if (!load) {
  console.error(given.command === "" ? HELP : `There is no command “${given.command}”.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await load())(given);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
