import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "../support/browser";

const content = join(import.meta.dirname, "../../content");
const slugs = readdirSync(content, { recursive: true, encoding: "utf8" }).flatMap(
  (path) => /\/([a-z0-9-]+)\.md$/.exec(path)?.[1] ?? [],
);
const PATH = "/questions/kv-cache-capacity";

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => loc);
const pathOf = (address: string) => new URL(address).pathname;

test("the sitemap lists every question in both languages, and all it lists is there", async ({ request }) => {
  const reply = await request.get("/sitemap.xml");
  expect(reply.headers()["content-type"]).toContain("xml");
  const paths = locations(await reply.text()).map(pathOf);
  expect(slugs.length).toBeGreaterThanOrEqual(20);
  for (const slug of slugs) {
    expect(paths).toContain(`/questions/${slug}`);
    expect(paths).toContain(`/en/questions/${slug}`);
  }
  for (const path of ["/glossary", "/en/glossary"]) expect(paths).toContain(path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200);
  expect((await request.get("/sitemaps/99.xml")).status()).toBe(404);
});

test("the page that the sitemap names is the one that calls itself canonical, in both languages", async ({
  request,
  page,
}) => {
  const xml = await (await request.get("/sitemap.xml")).text();
  for (const path of [PATH, `/en${PATH}`, "/", "/en/topics/data", "/paths", "/en/paths/founder"]) {
    await page.goto(path);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(locations(xml)).toContain(canonical);
    expect(pathOf(canonical ?? "")).toBe(path);
    const languages = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
    expect(languages.map(([language]) => language).sort()).toEqual(["en", "x-default", "zh-CN"]);
    for (const [, address] of languages) expect(locations(xml)).toContain(address);
  }
});

test("robots are let in, and told where the map is", async ({ request }) => {
  const reply = await request.get("/robots.txt");
  expect(reply.headers()["content-type"]).toContain("text/plain");
  const text = await reply.text();
  expect(text).toMatch(/Disallow: \/api\/\n/);
  const map = /^Sitemap: (.+)$/m.exec(text)?.[1] ?? "";
  expect((await request.get(pathOf(map))).status()).toBe(200);
});

for (const [path, language] of [
  ["/feed.xml", "zh-CN"],
  ["/en/feed.xml", "en"],
] as const) {
  test(`${path} is a feed that a parser reads, and a question's page leads to it`, async ({ request, page }) => {
    await page.goto(language === "en" ? `/en${PATH}` : PATH);
    const announced = page.locator('link[type="application/atom+xml"]');
    expect(pathOf((await announced.getAttribute("href")) ?? "")).toBe(path);
    const reply = await request.get(path);
    expect(reply.headers()["content-type"]).toContain("application/atom+xml");
    const feed = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        const text = (of: Document | Element, name: string) => of.querySelector(name)?.textContent ?? "";
        return {
          broken: parsed.querySelector("parsererror")?.textContent ?? null,
          language: parsed.documentElement.getAttribute("xml:lang"),
          updated: text(parsed, "feed > updated"),
          entries: [...parsed.querySelectorAll("entry")].map((entry) => ({
            id: text(entry, "id"),
            updated: text(entry, "updated"),
            summary: text(entry, "summary"),
            link: entry.querySelector('link[type="text/html"]')?.getAttribute("href") ?? "",
          })),
        };
      },
      await reply.text(),
    );
    expect(feed).toMatchObject({ broken: null, language });
    // The newest of ours; the questions of documents, of which nobody knows a day, come after all of them.
    expect(feed.entries.length).toBe(50);
    const dated = feed.entries.filter(({ updated }) => updated > "1971");
    expect(dated.length).toBe(Math.min(50, slugs.length));
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    for (const { id, updated, summary } of feed.entries) {
      expect(id).toMatch(/^tag:[^,]+,2026:q-[a-z0-9]{6,12}\/(zh|en)$/);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(summary.length).toBeGreaterThan(updated > "1971" ? 50 : 0);
    }
    const days = feed.entries.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated).toBe(days[0]);
    const link = feed.entries[0]?.link ?? "";
    expect((await request.get(pathOf(link))).status()).toBe(200);
  });
}

for (const path of [PATH, `/en${PATH}`]) {
  test(`${path} tells machines in data what it tells people in words`, async ({ page }) => {
    await page.goto(path);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const [resource, crumbs] = (JSON.parse(data ?? "") as { "@graph": Record<string, never>[] })["@graph"];
    expect(resource).toMatchObject({ "@type": "LearningResource", mainEntity: { "@type": "Question" } });
    const { name, acceptedAnswer } = (
      resource as unknown as { mainEntity: { name: string; acceptedAnswer: { text: string } } }
    ).mainEntity;
    const squeeze = (text: string | null) => (text ?? "").replace(/\s+/g, "");
    expect(squeeze(await page.locator("h1").textContent())).toBe(squeeze(name));
    expect(squeeze(await page.locator("#short-answer").textContent())).toContain(squeeze(acceptedAnswer.text));
    const items = (crumbs as unknown as { itemListElement: { name: string; item: string }[] }).itemListElement;
    expect(items).toHaveLength(3);
    expect(squeeze(await page.locator(".topic-link").textContent())).toBe(squeeze(items[1]?.name ?? ""));
    expect(await page.locator(".topic-link").getAttribute("href")).toBe(pathOf(items[1]?.item ?? ""));
  });

  test(`${path}.md is the file that its author wrote, without its front matter`, async ({ page, request }) => {
    await page.goto(path);
    const link = page.getByRole("link", { name: "Markdown" });
    await expect(link).toHaveAttribute("href", `${path}.md`);
    const reply = await request.get(`${path}.md`);
    expect(reply.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(reply.headers()["x-content-type-options"]).toBe("nosniff");
    expect(reply.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(reply.headers()["link"]).toMatch(new RegExp(`^<https?://[^>]+${path}>; rel="canonical"$`));
    const file = join(content, "deployment", `kv-cache-capacity${path.startsWith("/en") ? ".en" : ""}.md`);
    const written = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
    expect((await reply.text()).trim()).toBe(written.trim());
  });

  test(`a link to ${path} is shown with its picture`, async ({ page, request }) => {
    await page.goto(path);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
    const address = await page.locator('meta[property="og:image"]').getAttribute("content");
    const reply = await request.get(pathOf(address ?? ""));
    expect(reply.headers()["content-type"]).toBe("image/png");
    const png = await reply.body();
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    const { channels } = await sharp(png).stats();
    for (const { stdev } of channels) expect(stdev).toBeGreaterThan(15);
    // The seal is the only vermilion: somewhere red stands far above blue.
    const [red, , blue] = channels;
    expect((red?.mean ?? 0) - (blue?.mean ?? 0)).toBeGreaterThan(1);
  });
}

test("a picture is drawn once: the next request gets the same bytes from disk, and none where it has them", async ({
  request,
}) => {
  const folder = join(import.meta.dirname, "../../data/og");
  const path = "/og/zh/training-memory-budget.png";
  const first = await request.get(path);
  const body = await first.body();
  const file = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((name) => readFileSync(name).equals(body));
  expect(file).toBeDefined();
  const written = statSync(file ?? "").mtimeMs;
  const again = await Promise.all([0, 1, 2].map(() => request.get(path)));
  for (const reply of again) expect((await reply.body()).equals(body)).toBe(true);
  expect(statSync(file ?? "").mtimeMs).toBe(written);
  const known = await request.get(path, { headers: { "if-none-match": first.headers()["etag"] ?? "" } });
  expect(known.status()).toBe(304);
});

for (const path of ["/llms.txt", "/en/llms.txt"]) {
  test(`${path} leads to Markdown that is there`, async ({ request }) => {
    const reply = await request.get(path);
    expect(reply.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    const text = await reply.text();
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, link = ""]) => new URL(link));
    expect(links.length).toBeGreaterThanOrEqual(slugs.length);
    expect(links.some(({ pathname }) => pathname.endsWith("/glossary"))).toBe(true);
    for (const { pathname, search } of links)
      expect((await request.get(pathname + search)).status(), pathname).toBe(200);
  });
}

test("the manifest's icons are the pictures it says they are", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await request.get(address ?? "")).json()) as {
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({ start_url: "/", lang: "zh-CN" });
  for (const size of ["192x192", "512x512"])
    for (const purpose of ["any", "maskable"])
      expect(manifest.icons.some((icon) => icon.sizes === size && icon.purpose === purpose)).toBe(true);
  for (const { src, sizes, type } of manifest.icons) {
    const reply = await request.get(src);
    expect(reply.headers()["content-type"]).toContain(type);
    if (type !== "image/png") continue;
    const { width, height } = await sharp(await reply.body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  expect((await request.get(apple ?? "")).headers()["content-type"]).toBe("image/png");
});

for (const path of [
  "/questions/no-such.md",
  "/og/zh/no-such.png",
  "/og/xx/kv-cache-capacity.png",
  "/icons/nope.png",
  "/x.md",
  "/en/feed.json",
]) {
  test(`${path} is not there, and says so under a policy`, async ({ request }) => {
    const reply = await request.get(path);
    expect(reply.status()).toBe(404);
    expect(reply.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(reply.headers()["x-content-type-options"]).toBe("nosniff");
  });
}
