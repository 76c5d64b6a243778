import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const PACKAGE = "node_modules/@micropython/micropython-webassembly-pyscript";

/** Runs one program after the other; says when the interpreter is there and, each time, what was printed. */
const WORKER = `
import { loadMicroPython } from "/micropython.mjs";
let printed = "";
const python = await loadMicroPython({ url: "/micropython.wasm", stdout: (line) => (printed += line) });
self.onmessage = ({ data }) => {
  printed = "";
  python.runPython(data);
  postMessage(printed);
};
const bytes = performance.getEntriesByType("resource").reduce((sum, { transferSize }) => sum + transferSize, 0);
postMessage({ bytes });
`;

const FILES: Readonly<Record<string, { readonly type: string; readonly read: () => Uint8Array | string }>> = {
  "/": { type: "text/html", read: () => "<!doctype html><title>MicroPython</title>" },
  "/worker.js": { type: "text/javascript", read: () => WORKER },
  "/micropython.mjs": { type: "text/javascript", read: () => readFileSync(`${PACKAGE}/micropython.mjs`) },
  "/micropython.wasm": { type: "application/wasm", read: () => readFileSync(`${PACKAGE}/micropython.wasm`) },
};

/** Serves MicroPython by itself, as small as it can be sent, on a page that has nothing else. */
export async function serveMicroPython(): Promise<{ readonly address: string; readonly server: Server }> {
  const packed = new Map(Object.entries(FILES).map(([path, { read }]) => [path, gzipSync(read(), { level: 9 })]));
  const server = createServer((request, reply) => {
    const path = request.url ?? "/";
    const type = FILES[path]?.type;
    if (!type) return void reply.writeHead(404).end();
    reply.writeHead(200, {
      "content-type": type,
      "content-encoding": "gzip",
      "cache-control": "public, max-age=31536000, immutable",
    });
    reply.end(packed.get(path));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}
