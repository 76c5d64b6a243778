import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import { presentConversion } from "@/lib/content/convert/present-conversion";
import { didYouMean } from "@/lib/content/nearest";
import { systemClock } from "@/lib/core/clock";
import { unreachable } from "@/lib/core/invariant";
import { systemRandom } from "@/lib/core/random";
import { readEnv } from "@/lib/env";
import { contentFolder } from "@/lib/files/content-folder";
import { writeNewFiles } from "@/lib/files/write-new-files";
import { convertDocument, type Converted } from "@/lib/services/convert-document";
import type { Arguments } from "./arguments";
import { printDiagnostics } from "./print-diagnostics";

const USAGE = "Usage: npm run bank -- convert FILE --into content/<topic> [--dry-run] [--text] [--all]";

/** Exit 0 when the files are written (or would be), 1 when there is nothing to write or it can't be, 2 when asked wrongly. */
export async function convert({ words, flags }: Arguments): Promise<number> {
  const [file, ...more] = words;
  const into = findTarget(flags.get("--into") ?? "");
  if (file === undefined || more.length > 0) return refuse(2, `Name one document to convert.\n${USAGE}`);
  if (typeof into === "string") return refuse(2, `${into}\n${USAGE}`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refuse(2, `${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { folder, topic } = into;
  const dryRun = flags.has("--dry-run");
  const path = pathBelow(resolve(folder), resolve(file));
  const converted = await convertDocument(
    {
      folder: contentFolder(resolve(folder)),
      write: (files) => writeNewFiles(folder, files),
      random: systemRandom,
      today: systemClock(),
    },
    { file, bytes, path, topic, dryRun },
  );
  if (!converted.ok) return refuse(1, `${explain(converted.code, file, join(folder, topic))} Nothing was written.`);
  const options = {
    all: flags.has("--all"),
    withText: dryRun && flags.has("--text"),
    placeOf: (one: string) => join(folder, one),
  };
  for (const line of presentConversion(converted.value.questions, options)) console.log(line);
  printDiagnostics(converted.value.diagnostics, process.stdout);
  console.log(summarise(converted.value, { file, dryRun, isPublished: path !== null }));
  return 0;
}

type Code = Exclude<Awaited<ReturnType<typeof convertDocument>>, { ok: true }>["code"];

function refuse(status: number, words: string): number {
  console.error(words);
  return status;
}

/** `content/<topic>` as a path, or the name of a topic of CONTENT_DIR; words where it is neither. */
function findTarget(into: string): { readonly folder: string; readonly topic: TopicId } | string {
  if (into === "") return "Say where the questions belong: --into content/<topic>.";
  const name = basename(into);
  const topic = TOPICS.find((one) => one === name);
  if (!topic) return `There is no topic “${name}”. The topics are ${TOPICS.join(", ")}.${didYouMean(name, TOPICS)}`;
  const folder = into === name ? readEnv().CONTENT_DIR : dirname(into);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? { folder, topic } : `There is no folder ${folder}.`;
}

/** The path of a document of the bank, with forward slashes; null for one that lies elsewhere. */
function pathBelow(folder: string, file: string): string | null {
  const path = relative(folder, file).split(sep).join("/");
  return path.startsWith("documents/") ? path : null;
}

function explain(code: Code, file: string, target: string): string {
  switch (code) {
    case "no-text":
      return `${file} is no text: “bank inspect” says why.`;
    case "canonical-already":
      return `${file} is in the format of the bank already: move it into ${target}.`;
    case "no-questions":
      return `No question was found in ${file}: “bank inspect” shows what it was taken for.`;
    case "identity-unclear":
      return `It can't be told which ids the questions of ${file} have: “bank check” says why.`;
    case "file-exists":
      return `Somebody has just written one of the files in ${target}: try again.`;
    case "folder-unwritable":
      return `${target} can't be written to: check its permissions and the space on the disk.`;
    default:
      return unreachable(code);
  }
}

function summarise(
  { questions, setAside }: Converted,
  { file, dryRun, isPublished }: { file: string; dryRun: boolean; isPublished: boolean },
): string {
  const files = questions.reduce((sum, one) => sum + one.files.length, 0);
  const counts = `${files} file${files === 1 ? "" : "s"} of ${questions.length} question${questions.length === 1 ? "" : "s"}`;
  const left =
    setAside > 0
      ? ` ${setAside === 1 ? "1 line" : `${setAside} lines`} of ${file} left out: nothing of a question, as inspect shows.`
      : "";
  if (dryRun) return `Would write ${counts}.${left} Nothing was written.`;
  const next = "Nothing is published before the files have what they need: npm run bank -- check";
  const remove = isPublished ? `\nRemove ${file}: its questions, and their ids, have moved.` : "";
  return `Wrote ${counts}.${left}\n${next}${remove}`;
}
