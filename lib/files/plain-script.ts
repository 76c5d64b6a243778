import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

/** Reads a TypeScript file that imports nothing, `path` relative to the working directory, as JavaScript. */
export async function readPlainScript(path: string): Promise<string> {
  const source = await readFile(join(process.cwd(), path), "utf8");
  const compilerOptions = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext, removeComments: true };
  return transpileModule(source, { compilerOptions }).outputText;
}
