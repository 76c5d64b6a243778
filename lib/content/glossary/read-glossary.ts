import type { Heading, Root, RootContent } from "mdast";
import type { Locale } from "@/lib/i18n/locales";
import { findInternalLinks } from "../links";
import { createRenderer } from "../markdown/render";
import { placeOf, type Problems } from "../problems";
import { isVisible } from "../sections/visible";
import { readTitle } from "../title";
import type { GlossaryFacts } from "./entry";
import { readTerm } from "./read-term";

type Part = { readonly heading: Heading; readonly nodes: RootContent[] };

/** `_glossary.md`: a title, and under it one heading of level 2 for each term. */
export function readGlossary(
  { root, locale }: { readonly root: Root; readonly locale: Locale },
  problems: Problems,
): GlossaryFacts {
  const front = root.children.find((node) => node.type === "yaml");
  if (front) problems.report(placeOf(front), "unknown-key", "A glossary has no front matter. Remove the block.");
  const parts = partsOf(readTitle(root, problems).rest, problems);
  const renderer = createRenderer(root, { locale });
  const read = parts.map(({ heading, nodes }) => readTerm(heading, nodes, { renderer, locale, problems }));
  for (const { line, column, code, message } of renderer.findings()) problems.report({ line, column }, code, message);
  const terms = read.flatMap((term) => term ?? []);
  return { role: "glossary", locale, terms, whole: terms.length === read.length, links: findInternalLinks(root) };
}

function partsOf(nodes: readonly RootContent[], problems: Problems): readonly Part[] {
  const parts: Part[] = [];
  for (const node of nodes.filter(isVisible)) {
    const last = parts.at(-1);
    if (node.type === "heading" && node.depth === 2) parts.push({ heading: node, nodes: [] });
    else if (last) last.nodes.push(node);
    else problems.report(placeOf(node), "term-shape", "Under the title the first term follows: “## name {#id}”.");
  }
  return parts;
}
