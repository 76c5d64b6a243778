// npm run bank -- <command>, as a process of its own.
import { runCommand } from "./run-command";

process.exitCode = await runCommand(process.argv.slice(2));
