/** Whom to believe about where the site stands. `siteUrl`: its public address, without a slash at the end. */
export type Site = { readonly trustProxy: boolean; readonly siteUrl: string };

const HOST = /^[a-z0-9.:[\]_-]+$/i;

const first = (headers: Headers, name: string): string | null => headers.get(name)?.split(",")[0]?.trim() ?? null;

/**
 * Scheme and host under which a request reached the site, as a browser writes an origin; null when its Host is none.
 * `request.url` is no help: behind Next it may say localhost, and its scheme is whatever any client claims.
 */
export function originOf(headers: Headers, { trustProxy, siteUrl }: Site): string | null {
  const host = (trustProxy && first(headers, "x-forwarded-host")) || headers.get("host");
  if (host === null || !HOST.test(host)) return null;
  const claimed = trustProxy ? first(headers, "x-forwarded-proto") : null;
  const told = claimed === "https" || claimed === "http" ? `${claimed}:` : null;
  // A site that says it stands at https://… does, whoever unwraps it on the way here.
  if (told === null && parseOrigin(new URL(siteUrl).protocol, host) === siteUrl) return siteUrl;
  return parseOrigin(told ?? "http:", host);
}

function parseOrigin(protocol: string, host: string): string | null {
  const address = `${protocol}//${host}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** Whether a request that would change something comes from a page of `origin`. A browser says so in one header at least. */
export function isFromSite(headers: Headers, origin: string | null): boolean {
  const [from, site] = [headers.get("origin"), headers.get("sec-fetch-site")];
  if (origin === null || (from === null && site === null)) return false;
  if (from !== null && from !== origin) return false;
  return site === null || site === "same-origin" || site === "none";
}
