import { describe, expect, test } from "vitest";
import { unreachable } from "@/lib/core/invariant";
import { term } from "@/tests/support/glossary";
import { pathPage, sampleReader, topicOverview } from "@/tests/support/sample-catalogue";
import { mapPart, mapSite } from "./map-site";

const site = "https://site.example";
const catalogue = sampleReader({
  listTopics: async () => [topicOverview("data")],
  listAddresses: async () => ["a-a", "b-b", "c-c"].map((slug) => ({ slug, reviewed: "2026-11-21" })),
});
async function mapOf(pagesAFile?: number): Promise<string> {
  const map = await mapSite({ catalogue, site }, pagesAFile);
  return map.ok ? map.value : unreachable(map.code);
}
const addressesOf = (xml: string) => [...xml.matchAll(/<loc>https:\/\/site\.example([^<]*)</g)].map(([, path]) => path);

describe("the map of the site", () => {
  test("holds every page in both languages, and no topic that nobody has written", async () => {
    const map = await mapOf();
    expect(addressesOf(map).filter((path) => !path?.startsWith("/en"))).toEqual([
      "/",
      "/topics",
      "/topics/data",
      "/questions/a-a",
      "/questions/b-b",
      "/questions/c-c",
    ]);
    expect(addressesOf(map)).toHaveLength(12);
  });

  test("holds the learning paths, once there are any", async () => {
    const withPaths = { ...catalogue, listPaths: async () => [pathPage("founder", ["one"])] };
    const map = await mapSite({ catalogue: withPaths, site });
    expect(addressesOf(map.ok ? map.value : "")).toEqual(
      expect.arrayContaining(["/paths", "/en/paths", "/paths/founder", "/en/paths/founder"]),
    );
  });

  test("holds the glossary where there is one", async () => {
    const withTerms = sampleReader({ listTerms: async () => [term("kv-cache", { zh: { name: "KV cache" } })] });
    const map = await mapSite({ catalogue: withTerms, site });
    expect(addressesOf(map.ok ? map.value : "")).toEqual([
      "/",
      "/en",
      "/topics",
      "/en/topics",
      "/glossary",
      "/en/glossary",
    ]);
  });

  test("falls into parts that together are the whole, once it is too long for one file", async () => {
    expect(addressesOf(await mapOf(4))).toEqual(["/sitemaps/1.xml", "/sitemaps/2.xml"]);
    const parts = await Promise.all([1, 2].map((part) => mapPart({ catalogue, site }, { part }, 4)));
    const found = parts.flatMap((part) => (part.ok ? addressesOf(part.value) : []));
    expect(found).toEqual(addressesOf(await mapOf()));
    expect(await mapPart({ catalogue, site }, { part: 3 }, 4)).toEqual({ ok: false, code: "part-not-found" });
  });
});
