import { NextResponse, type NextRequest } from "next/server";
import { refuse } from "@/app/_lib/problem";
import { TOPICS } from "@/lib/catalogue/model";
import { readPageHashes } from "@/lib/files/page-hashes";
import { routeOf } from "@/lib/i18n/route";
import { CLOSED_POLICY, contentSecurityPolicy, type InlineScripts } from "@/lib/security/policy";
import type { PageHashes } from "@/lib/security/page-hashes";

// Decides addresses and policies, never who may see what: that is checked where data is read.
const development = process.env.NODE_ENV === "development";

/** Pages that depend on the request. Whatever is neither one of these nor prerendered does not exist. */
const ON_DEMAND = new RegExp(
  `^/[a-z]{2}/(print|search|share/(interviews/)?[\\w-]{20,100}|topics(/(${TOPICS.join("|")}))?)$`,
);
/** Files for other machines, which know their language like pages; a question's Markdown is its address plus `.md`. */
const FILE = /^\/[a-z]{2}\/(feed\.xml|glossary\.json|llms\.txt|print\.md)$/;
const MARKDOWN = /^\/([a-z]{2})\/questions\/([a-z0-9-]{3,80})\.md$/;
const QUESTION = /^\/([a-z]{2})\/questions\/([a-z0-9-]{3,80})$/;
/** Of every interview the same page: whose it is, the browser asks the API. */
const INTERVIEW = /^\/([a-z]{2})\/interviews\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/report)?$/;

type Page = { readonly internal: string; readonly scripts: InlineScripts; readonly status?: number };

let known: PageHashes | undefined;

export function proxy(request: NextRequest) {
  const url = request.nextUrl.clone();
  if (url.pathname.startsWith("/api/")) return isText(url.pathname) ? NextResponse.next() : refuse("invalid-input");
  const route = routeOf(url.pathname);
  if (route.kind === "moved") {
    url.pathname = route.to;
    return NextResponse.redirect(url, 308);
  }
  const file = fileAt(route.internal);
  if (file !== null) {
    url.pathname = file;
    const reply = NextResponse.rewrite(url);
    reply.headers.set("content-security-policy", CLOSED_POLICY);
    return reply;
  }
  const shell = shellAt(route.internal);
  const { internal, scripts, status } = development
    ? { internal: shell ?? route.internal, scripts: { kind: "development" } as const }
    : pageAt(shell ?? route.internal, `/${route.locale}/missing`);
  const policy = contentSecurityPolicy(scripts, { playsRecordings: shell?.endsWith("/run") ?? false });
  url.pathname = internal;
  const headers = new Headers(request.headers);
  // Next takes the nonce of a page rendered on demand from here: a client must not choose it.
  headers.set("content-security-policy", policy);
  const response = NextResponse.rewrite(url, { request: { headers }, ...(status ? { status } : {}) });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Whether the bytes that an address escapes are characters. Next answers 500 where they are not. */
function isText(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

function fileAt(internal: string): string | null {
  if (FILE.test(internal)) return internal;
  const question = MARKDOWN.exec(internal);
  return question && `/${question[1]}/markdown/${question[2]}`;
}

function shellAt(internal: string): string | null {
  const interview = INTERVIEW.exec(internal);
  return interview && `/${interview[1]}/interviews${interview[2] ?? "/run"}`;
}

function pageAt(internal: string, missing: string): Page {
  known ??= readPageHashes(process.env.NEXT_DIST_DIR || ".next");
  const { everywhere, pages } = known;
  const prerendered = internal === missing ? undefined : pages[internal];
  if (prerendered) return { internal, scripts: { kind: "hashed", hashes: prerendered } };
  const nonce: InlineScripts = { kind: "nonce", nonce: crypto.randomUUID().replaceAll("-", ""), hashes: everywhere };
  if (ON_DEMAND.test(internal)) return { internal, scripts: nonce };
  const question = QUESTION.exec(internal);
  // The slug of an earlier build: the database knows where it went.
  if (question) return { internal: `/${question[1]}/moved/${question[2]}`, scripts: nonce, status: 404 };
  return { internal: missing, scripts: { kind: "hashed", hashes: pages[missing] ?? [] }, status: 404 };
}

// Everything that Next could answer with HTML, and what of the API is asked with escapes: not the rest of the API, not
// the build's own files, not the files of public/ and app/.
export const config = {
  matcher: [
    "/((?!api/|_next/|katex/|og/|py/|icons/|sitemaps/|(?:icon\\.svg|apple-icon\\.png|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|sw\\.js)$).*)",
    "/api/:path(.*%.*)",
  ],
};
