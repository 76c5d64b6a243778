/** Says on the error stream what nobody expected; whoever asked learns only that something went wrong. */
export function reportError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
