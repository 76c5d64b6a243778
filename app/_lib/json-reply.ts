/** A reply of JSON that was written before, byte for byte. */
export const jsonReply = (json: string): Response =>
  new Response(json, { headers: { "content-type": "application/json", "cache-control": "no-store" } });
