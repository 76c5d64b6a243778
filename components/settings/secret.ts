const SECRET = /^#(?:join=)?([\w-]{20,100})$/;

/** The secret behind the `#` of a link, which browsers send to nobody. */
export const secretIn = (hash: string): string | null => SECRET.exec(hash)?.[1] ?? null;

/** Calls back when the part of the address behind the `#` changes. */
export function watchHash(notify: () => void): () => void {
  addEventListener("hashchange", notify);
  return () => removeEventListener("hashchange", notify);
}
