import { resolve } from "node:path";
import { systemClock } from "@/lib/core/clock";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { openDatabase, type Database } from "@/lib/db/client";
import { isReady } from "@/lib/db/ready";
import type { Diagnostic } from "@/lib/content/diagnostic";
import { LOCK_FILE } from "@/lib/content/identity/lock";
import { readEnv } from "@/lib/env";
import { contentFolder } from "@/lib/files/content-folder";
import { writeContentFile } from "@/lib/files/write-content-file";
import { pipelineKey } from "@/lib/files/pipeline-key";
import { publishCatalogue, type Published } from "@/lib/services/publish-catalogue";
import type { Arguments } from "./arguments";
import { inFolder, printDiagnostics } from "./print-diagnostics";

export const describePublished = ({ changed, questions, read, retired, total }: Published): string =>
  changed
    ? `Published ${questions} questions; read ${read} of ${total} files${retired > 0 ? `, retired ${retired}` : ""}`
    : `Nothing changed: ${questions} questions in ${total} files`;

export type Built = {
  readonly digest: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly published: Published | null;
};

/** Publishes the content folder. Diagnostics go to stderr, so that stdout of `--json` is JSON alone. */
export async function publishContent(): Promise<Built> {
  const env = readEnv();
  const database = await openWithSchema(env.DATABASE_URL);
  try {
    const store = catalogueWriter(database);
    const published = await publishCatalogue({
      store,
      folder: contentFolder(resolve(env.CONTENT_DIR)),
      pipeline: pipelineKey(process.cwd()),
      today: systemClock(),
      keepIds: (text) => writeContentFile(resolve(env.CONTENT_DIR), LOCK_FILE, text),
      onProgress: showProgress,
    });
    const diagnostics = inFolder(env.CONTENT_DIR, published.ok ? published.value.warnings : published.diagnostics);
    printDiagnostics(diagnostics, process.stderr);
    return { digest: await store.readDigest(), diagnostics, published: published.ok ? published.value : null };
  } finally {
    await database.close();
  }
}

/** A new database gets its tables first; the engine that makes them is loaded only then, and wants the file for itself. */
async function openWithSchema(url: string): Promise<Database> {
  const database = openDatabase(url);
  const ready = await isReady(database);
  if (ready.ok || ready.code === "catalogue-missing") return database;
  await database.close();
  const { migrate } = await import("@/lib/db/migrate");
  await migrate(url);
  return openDatabase(url);
}

export async function build({ flags }: Arguments): Promise<number> {
  const { digest, published } = await publishContent();
  if (!published) {
    console.error("Nothing was published: the catalogue is as it was.");
    return 1;
  }
  console.log(flags.has("--json") ? JSON.stringify({ ...published, digest }) : describePublished(published));
  return 0;
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 50 !== 0 && done !== total)) return;
  process.stderr.write(`\r  reading ${done} of ${total} files${done === total ? "\n" : ""}`);
}
