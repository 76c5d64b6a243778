// Commands are loaded when asked for: an unchanged build must not wait for Markdown.
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

/** Does what the words after `bank` ask for; resolves to the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  const load = COMMANDS[given.command];
  if (given.flags.has("--help") || given.command === "help") {
    console.log(HELP);
    return 0;
  }
  if (!load) {
    console.error(given.command === "" ? HELP : `There is no command “${given.command}”.\n\n${HELP}`);
    return 2;
  }
  try {
    const command = await load();
    return await command(given);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
