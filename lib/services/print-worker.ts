import "server-only";
import { readPlainScript } from "@/lib/files/plain-script";

/** A script that imports nothing, without its types: what a browser runs outside any page. */
export const printWorker = (path: string): Promise<string> => readPlainScript(path);
