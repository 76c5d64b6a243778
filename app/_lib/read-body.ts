import { fail, ok, type Result } from "@/lib/core/result";

/** Bytes. The longest text there is, each character of it escaped, and then some. */
const LARGEST_BODY = 128 * 1024;

/** The JSON that a request carries, undefined for none. Counted as it comes: what it says of its own length may be wrong. */
export async function readBody(request: Request): Promise<Result<unknown, "too-large" | "not-json" | "invalid-input">> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) return fail("too-large");
  const bytes = await readBytes(request);
  if (bytes === null) return fail("too-large");
  if (!saysJson(request.headers) && (bytes.byteLength > 0 || saysOther(request.headers))) return fail("not-json");
  if (bytes.byteLength === 0) return ok(undefined);
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return fail("invalid-input");
  }
}

/** Whether a body is announced that is no JSON: every form does that. */
export const saysOther = (headers: Headers): boolean => headers.has("content-type") && !saysJson(headers);

function saysJson(headers: Headers): boolean {
  const type = headers.get("content-type")?.toLowerCase().split(";")[0]?.trim();
  return type === "application/json" && (headers.get("content-encoding") ?? "identity") === "identity";
}

async function readBytes({ body }: Request): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.byteLength;
    if (length > LARGEST_BODY) {
      // Whoever sends without end is not listened to any longer.
      await reader.cancel().catch(() => undefined);
      return null;
    }
    pieces.push(piece.value);
  }
  return Buffer.concat(pieces);
}
