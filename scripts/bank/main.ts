// npm run bank -- <command>, as a process of its own.
import { runCommand } from "./run-command";

// Who reads along may stop, as `| head` does: the command still does all of its work, and says by its exit how it went.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
