// After `next build`: what the server needs to know of the prerendered pages, and hints for the browser's compiler.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import type { PageHashes } from "@/lib/security/page-hashes";
import { firstScripts, inlineScripts } from "@/lib/security/page-scripts";

const dist = process.env.NEXT_DIST_DIR || ".next";
const folder = join(dist, "server", "app");
const COMPILE_ALL = "//# allFunctionsCalledOnLoad\n";

/** In all of `lists`. */
const common = (lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((one) => lists.every((list) => list.includes(one)));

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const addressOf = (file: string) =>
  posix.join(
    "/",
    file
      .split(sep)
      .join("/")
      .replace(/\.html$/, ""),
  );

// Names with an underscore are Next's own last resorts; they have another frame, and addresses of their own lead nowhere.
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /^[^_].*\.html$/.test(name))
  .sort();
const pages = files.map((name) => {
  const html = readFileSync(join(folder, name), "utf8");
  return {
    address: addressOf(name),
    hashes: [...new Set(inlineScripts(html).map(sha256))],
    scripts: firstScripts(html),
  };
});

// proxy.ts puts the hashes into each page's policy.
const hashes: PageHashes = {
  everywhere: common(pages.map((page) => page.hashes)),
  pages: Object.fromEntries(pages.map((page) => [page.address, page.hashes])),
};
writeFileSync(join(dist, "page-hashes.json"), JSON.stringify(hashes));

// What every page begins with is needed at once, nearly whole. V8 (Chrome 136 and later) then compiles it beside the main
// thread while it arrives, instead of function by function when they are called: half of the time until a page answers.
const shared = common(pages.map((page) => page.scripts));
for (const script of shared) {
  const file = join(dist, script.replace(/^\/_next\//, ""));
  const source = readFileSync(file, "utf8");
  if (!source.startsWith(COMPILE_ALL)) writeFileSync(file, COMPILE_ALL + source);
}
console.log(
  `${pages.length} prerendered pages, ${hashes.everywhere.length} inline script(s) and ${shared.length} file(s) shared by all`,
);
