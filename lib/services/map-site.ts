import { GLOSSARY } from "@/lib/catalogue/glossary";
import { listPath } from "@/lib/catalogue/list-address";
import { TOPICS } from "@/lib/catalogue/model";
import { pathAddress } from "@/lib/catalogue/path";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { fail, ok, type Result } from "@/lib/core/result";
import { PAGES_A_FILE, sitemap, sitemapIndex, type SitePage } from "@/lib/feeds/sitemap";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";

export type MapDeps = { readonly catalogue: CatalogueReader; readonly site: string };

/** The sitemap, or, once it would be longer than one file may be, the index of its parts. */
export async function mapSite(deps: MapDeps, pagesAFile = PAGES_A_FILE): Promise<Result<string, never>> {
  const pages = await sitePages(deps.catalogue);
  if (pages.length <= pagesAFile) return ok(sitemap(deps.site, pages));
  return ok(sitemapIndex(deps.site, Math.ceil(pages.length / pagesAFile)));
}

/** One part of the sitemap, 1-based. */
export async function mapPart(
  deps: MapDeps,
  { part }: { readonly part: number },
  pagesAFile = PAGES_A_FILE,
): Promise<Result<string, "part-not-found">> {
  const pages = (await sitePages(deps.catalogue)).slice((part - 1) * pagesAFile, part * pagesAFile);
  return pages.length === 0 ? fail("part-not-found") : ok(sitemap(deps.site, pages));
}

/** Every page that stands for itself: filters, pages of lists and sheets are views of these. */
async function sitePages(catalogue: CatalogueReader): Promise<SitePage[]> {
  const [topics, questions, paths, terms] = await Promise.all([
    catalogue.listTopics(DEFAULT_LOCALE),
    catalogue.listAddresses(),
    catalogue.listPaths(DEFAULT_LOCALE),
    catalogue.listTerms(),
  ]);
  const shelves = TOPICS.filter((topic) => topics.some((one) => one.topic === topic));
  return [
    { path: "/" },
    ...[null, ...shelves].map((topic) => ({ path: listPath(topic) })),
    ...(paths.length > 0 ? [null, ...paths.map(({ id }) => id)] : []).map((id) => ({ path: pathAddress(id) })),
    ...(terms.length > 0 ? [{ path: GLOSSARY }] : []),
    ...questions.map(({ slug, reviewed }) => ({
      path: `/questions/${slug}`,
      ...(reviewed !== null && { changed: reviewed }),
    })),
  ];
}
