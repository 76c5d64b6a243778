import type { Heading, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Kind, SectionName } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { explainUnknown, findSection, SECTION_RULES } from "./headings";
import { placeOf, START, type Problems } from "./problems";
import { isVisible } from "./sections/visible";
import { readTitle } from "./title";

export type RawSection = {
  readonly name: SectionName;
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
};

export type Outline = {
  readonly title: Heading | null;
  readonly context: readonly RootContent[];
  readonly sections: readonly RawSection[];
  /** Whether every heading was understood, so that comparing the outline with another one makes sense. */
  readonly sound: boolean;
};

/** Cuts a question into title, context and sections. `kind` is null where the file does not say it. */
export function readSections(root: Root, locale: Locale, kind: Kind | null, problems: Problems): Outline {
  const { title, rest } = readTitle(root, problems);
  const cuts = rest.flatMap((node, index) => (node.type === "heading" && node.depth === 2 ? [{ node, index }] : []));
  const context = rest.slice(0, cuts[0]?.index);
  let sound = title !== null;

  for (const node of context) {
    if (node.type !== "heading") continue;
    sound = false;
    problems.report(placeOf(node), "unknown-heading", "No section has begun here: a section's heading takes ##.");
  }

  const sections = cuts.flatMap(({ node, index }, place): RawSection[] => {
    const text = toString(node).trim();
    const found = findSection(text, locale);
    if (!found) {
      sound = false;
      const advice = explainUnknown(text, locale, kind);
      problems.report(placeOf(node), "unknown-heading", `“${text}” is no section. ${advice}`);
      return [];
    }
    return [{ name: found.name, heading: node, nodes: rest.slice(index + 1, cuts[place + 1]?.index) }];
  });

  for (const section of sections) sound = checkSection(section, sections, kind, locale, problems) && sound;
  // An unclosed fence takes in the sections after it: they are not missing.
  if (problems.has("fence-unclosed")) sound = false;
  else if (kind !== null) sound = checkMissing(sections, rest, title, kind, locale, problems) && sound;
  return { title, context, sections, sound };
}

function checkSection(
  { name, heading, nodes }: RawSection,
  all: readonly RawSection[],
  kind: Kind | null,
  locale: Locale,
  problems: Problems,
): boolean {
  const at = placeOf(heading);
  const rule = SECTION_RULES.find((one) => one.name === name);
  const title = rule?.heading[locale] ?? name;
  const first = all.find((one) => one.name === name);
  const twice = first !== undefined && first.heading !== heading;
  if (twice) {
    const line = placeOf(first.heading).line;
    problems.report(at, "duplicate-section", `“${title}” already stands in line ${line}. Join the two.`);
  }
  const misplaced = kind !== null && rule?.need[kind] === "none";
  if (misplaced) {
    problems.report(
      at,
      "misplaced-section",
      `A question of kind ${kind} has no “${title}”. Remove it or change the kind.`,
    );
  }
  const empty = !nodes.some(isVisible);
  if (empty) problems.report(at, "empty-section", `“${title}” is empty. Write it or remove the heading.`);
  return !twice && !misplaced && !empty;
}

function checkMissing(
  sections: readonly RawSection[],
  nodes: readonly RootContent[],
  title: Heading | null,
  kind: Kind,
  locale: Locale,
  problems: Problems,
): boolean {
  const missing = SECTION_RULES.filter(
    (one) => one.need[kind] === "required" && !sections.some((section) => section.name === one.name),
  );
  for (const { heading } of missing) {
    const wanted = heading[locale];
    const lower = nodes.find((node) => node.type === "heading" && toString(node).trim() === wanted);
    const advice = lower ? ` The heading in line ${placeOf(lower).line} takes ##.` : "";
    const message = `A question of kind ${kind} needs a section “## ${wanted}”.${advice}`;
    problems.report(title ? placeOf(title) : START, "missing-section", message);
  }
  return missing.length === 0;
}
