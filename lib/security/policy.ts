/** What a page's own inline scripts need. Hashes and nonces are without quotes and prefixes. */
export type InlineScripts =
  | { readonly kind: "hashed"; readonly hashes: readonly string[] }
  | { readonly kind: "nonce"; readonly nonce: string; readonly hashes: readonly string[] }
  /** `next dev` compiles in the browser and cannot live under a strict policy. */
  | { readonly kind: "development" };

function scriptSources(scripts: InlineScripts): string {
  switch (scripts.kind) {
    case "development":
      return "'self' 'unsafe-inline' 'unsafe-eval'";
    case "hashed":
      return ["'self'", ...scripts.hashes.map((hash) => `'sha256-${hash}'`)].join(" ");
    case "nonce":
      return ["'self'", `'nonce-${scripts.nonce}'`, ...scripts.hashes.map((hash) => `'sha256-${hash}'`)].join(" ");
  }
}

/** Of a reply that is no page: should a browser take it for one, it may do nothing. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** `playsRecordings`: sound that the page itself has recorded. */
type Needs = { readonly playsRecordings: boolean };

/** The Content-Security-Policy of an HTML reply. */
export function contentSecurityPolicy(scripts: InlineScripts, needs: Needs = { playsRecordings: false }): string {
  return [
    "default-src 'none'",
    `script-src ${scriptSources(scripts)}`,
    // Inline styles carry no code; KaTeX and the diagrams place their glyphs and boxes with them.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    scripts.kind === "development" ? "connect-src 'self' ws:" : "connect-src 'self'",
    ...(needs.playsRecordings ? ["media-src blob:"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}
