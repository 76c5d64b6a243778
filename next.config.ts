import type { NextConfig } from "next";

const root = import.meta.dirname;

const permissions = (microphone: string) => `camera=(), geolocation=(), microphone=(${microphone}), payment=(), usb=()`;

// The policy of HTML replies stands in proxy.ts, because it differs from page to page.
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: permissions("") },
];

// What the proxy leaves alone is never a page; where Next answers it with one after all, as with 404, nothing may run.
const closed = [
  { key: "Content-Security-Policy", value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" },
];

// A worker obeys the policy of its own reply. This one is all in one script, runs programs that anybody may have written,
// and can load nothing: no script, no data, no other worker.
const python = [{ key: "Content-Security-Policy", value: "default-src 'none'; script-src 'wasm-unsafe-eval'" }];

const config: NextConfig = {
  // Tests and benchmarks build beside a running server, into a folder of their own.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The page asks for the state of the content all the time while one writes.
  logging: { incomingRequests: { ignore: [/\/api\/dev\//] } },
  // `npm run check` and `npm test` check types, of the scripts and tests too; whoever only starts the site need not wait.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: root,
  turbopack: { root },
  serverExternalPackages: ["@prisma/schema-engine-wasm", "satori", "sharp", "typescript"],
  // Next’s own client code is CommonJS; what of it nobody calls is left out.
  experimental: { globalNotFound: true, turbopackCjsTreeShaking: true },
  headers: async () => [
    { source: "/:path*", headers },
    // Whoever answers aloud can record it, onto the device; the browser asks first.
    {
      source: "/:locale(en)?/interviews/:id([0-9a-f-]{36})",
      headers: [{ key: "Permissions-Policy", value: permissions("self") }],
    },
    ...[
      "/_next/:path*",
      "/api/:path*",
      "/icons/:path*",
      "/katex/:path*",
      "/og/:path*",
      "/py/:path*",
      "/sitemaps/:path*",
    ].map((source) => ({
      source,
      headers: closed,
    })),
    { source: "/py/:version/worker.js", headers: python },
    // It fetches pages in their place, and nothing else.
    {
      source: "/sw.js",
      headers: [
        { key: "Content-Security-Policy", value: "default-src 'none'; connect-src 'self'" },
        { key: "Cache-Control", value: "no-cache" },
      ],
    },
    // Made to be shown on other sites.
    { source: "/og/:path*", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
  ],
};

export default config;
