import { RUNTIME_ADDRESS, type LoadProgress, type RuntimeAddresses, type WorkerStart } from "@/lib/coding/protocol";
import { keepWhatIsLoaded } from "@/components/offline/start-worker";

export type Runtime = WorkerStart & { readonly worker: string };

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const reply = await fetch(address, { signal });
  if (!reply.ok) throw new Error(`${address} answers ${reply.status}`);
  return reply;
}

/** A file, and with every piece of it how many bytes that was. */
async function read(address: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<ReadableStream> {
  const { body } = await ask(address, signal);
  if (!body) throw new Error(`${address} is empty`);
  return body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onBytes(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
}

/** Downloads Python, or takes it from where the browser keeps it. Rejects where that fails. */
export async function loadRuntime(signal: AbortSignal, onProgress: (progress: LoadProgress) => void): Promise<Runtime> {
  const { worker, wasm, stdlib } = (await (await ask(RUNTIME_ADDRESS, signal)).json()) as RuntimeAddresses;
  const total = wasm.bytes + stdlib.bytes;
  let loaded = 0;
  const onBytes = (bytes: number) => onProgress({ loaded: (loaded += bytes), total });
  onBytes(0);
  const [interpreter, modules] = await Promise.all([
    read(wasm.address, signal, onBytes).then((stream) => stream.pipeThrough(new DecompressionStream("gzip"))),
    read(stdlib.address, signal, onBytes),
  ]);
  const [wasmBytes, stdlibBytes] = await Promise.all(
    [interpreter, modules].map((stream) => new Response(stream).arrayBuffer()),
  );
  keepWhatIsLoaded();
  return { worker, wasm: wasmBytes ?? new ArrayBuffer(0), stdlib: stdlibBytes ?? new ArrayBuffer(0) };
}
