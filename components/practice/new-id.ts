/** A UUID made here. Browsers have their own way where the connection is secure, and chance everywhere. */
export function newId(): string {
  if ("randomUUID" in crypto) return crypto.randomUUID();
  const chance = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  const hex = [...chance].map((byte, place) => {
    const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
