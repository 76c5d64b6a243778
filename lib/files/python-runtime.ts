import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { joinWorker } from "@/lib/coding/join-worker";
import type { RuntimeAddresses } from "@/lib/coding/protocol";
import { readHarness } from "./judge/harness.mjs";
import { readPlainScript } from "./plain-script";

const root = () => process.cwd();
const packaged = (name: string) =>
  readFileSync(join(/* turbopackIgnore: true */ root(), "node_modules", "pyodide", name));

const FILES = ["worker.js", "python.wasm.gz", "stdlib.zip"] as const;
type File = (typeof FILES)[number];
type Runtime = { readonly version: string; readonly files: Readonly<Record<File, Uint8Array<ArrayBuffer>>> };

async function build(): Promise<Runtime> {
  const worker = joinWorker({
    interpreter: packaged("pyodide.asm.mjs").toString("utf8"),
    loader: packaged("pyodide.mjs").toString("utf8"),
    lock: packaged("pyodide-lock.json").toString("utf8"),
    harness: readHarness(join(/* turbopackIgnore: true */ root(), "lib", "coding", "harness")),
    worker: await readPlainScript("app/py/worker.ts"),
  });
  const { version } = JSON.parse(packaged("package.json").toString("utf8")) as { version: string };
  const digest = createHash("sha256").update(worker).digest("hex").slice(0, 12);
  return {
    version: `${version}-${digest}`,
    files: {
      "worker.js": new TextEncoder().encode(worker),
      // Compressed here and not on the way: the page counts the bytes that come, and knows how many there will be.
      "python.wasm.gz": new Uint8Array(await promisify(gzip)(packaged("pyodide.asm.wasm"), { level: 9 })),
      "stdlib.zip": new Uint8Array(packaged("python_stdlib.zip")),
    },
  };
}

let built: Promise<Runtime> | undefined;
const runtime = () => (built ??= build());

/** The names of the runtime's files, and their version, which changes with any byte of what runs. */
export const listRuntimeFiles = async () => ({ version: (await runtime()).version, files: FILES });

export async function readRuntimeFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { files } = await runtime();
  return FILES.includes(name as File) ? files[name as File] : null;
}

export async function addressRuntime(): Promise<RuntimeAddresses> {
  const { version, files } = await runtime();
  const at = (file: File) => ({ address: `/py/${version}/${file}`, bytes: files[file].byteLength });
  return { worker: at("worker.js").address, wasm: at("python.wasm.gz"), stdlib: at("stdlib.zip") };
}
