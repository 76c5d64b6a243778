const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/**
 * The text of every inline script of a page that a browser would run, in order. Written for HTML that React
 * printed: attribute values there never hold a bare ">".
 */
export function inlineScripts(html: string): string[] {
  const found: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(SCRIPT)) {
    if (/\ssrc\s*=/i.test(attributes) || /\btype\s*=\s*["']application\/(ld\+)?json["']/i.test(attributes)) continue;
    found.push(text);
  }
  return found;
}

/** Addresses of the files that a page's browser runs at first, in order; `noModule` files are for browsers that are not ours. */
export function firstScripts(html: string): string[] {
  const found: string[] = [];
  for (const [, attributes = ""] of html.matchAll(SCRIPT)) {
    const source = /\ssrc\s*=\s*"(\/_next\/static\/[^"?]+\.js)"/.exec(attributes)?.[1];
    if (source && !/\snoModule\b/i.test(attributes)) found.push(source);
  }
  return found;
}
