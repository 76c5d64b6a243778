import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";

const content = join(import.meta.dirname, "../../content");
const ours = new Set(
  readdirSync(content, { recursive: true, encoding: "utf8" }).flatMap(
    (path) => /\/([a-z0-9-]+)\.md$/.exec(path)?.[1] ?? [],
  ),
);

/** Where the site shows the questions of documents, in both languages: whatever questions its map has and we did not write. */
export async function documentPaths(request: APIRequestContext): Promise<string[]> {
  const map = await (await request.get("/sitemap.xml")).text();
  return [...map.matchAll(/<loc>https?:\/\/[^/]+((?:\/en)?\/questions\/([^<]+))<\/loc>/g)].flatMap(([, path, slug]) =>
    path !== undefined && slug !== undefined && !ours.has(slug) ? [path] : [],
  );
}
