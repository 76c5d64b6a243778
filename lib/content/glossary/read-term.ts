import type { Heading, Paragraph, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { TERM_ID } from "@/lib/catalogue/glossary";
import type { Locale } from "@/lib/i18n/locales";
import type { Renderer } from "../markdown/render";
import { placeOf, type Problems } from "../problems";
import { checkNotes } from "../sections/notes";
import type { Located } from "../yaml-map";
import type { TermEntry } from "./entry";
import { readFacts } from "./read-facts";

type Context = { readonly renderer: Renderer; readonly locale: Locale; readonly problems: Problems };

const NAMED = /^([\s\S]*?)\s*\{#([^{}]*)\}$/;
const LONGEST_ID = 60;
/** Characters that a card over a line of text can hold, and a reader takes in at a glance. */
const LONGEST: Readonly<Record<Locale, number>> = { zh: 180, en: 480 };

/** A term: its heading, one paragraph that defines it, and a list of facts. Null where one of these was reported. */
export function readTerm(heading: Heading, nodes: readonly RootContent[], context: Context): TermEntry | null {
  const { locale, problems } = context;
  const named = readName(heading, problems);
  const last = nodes.at(-1);
  const list = last?.type === "list" ? last : null;
  const rest = nodes.filter((node) => node !== list);
  const definition = readDefinition(heading, rest, context);
  const facts = readFacts(list, locale, problems);
  if (!named || !definition || !facts) return null;
  const { name, id } = named;
  const names = [{ value: name, at: id.at }, ...facts.aliases];
  const aliases = facts.aliases.map(({ value }) => value);
  const { not, avoided, soundsLike, questions } = facts;
  return { id, names, avoided, questions, text: { name, aliases, not, soundsLike, definition } };
}

function readName(
  heading: Heading,
  problems: Problems,
): { readonly name: string; readonly id: Located<string> } | null {
  checkNotes(heading.children, problems);
  const at = placeOf(heading);
  const [, name = "", id = ""] = NAMED.exec(toString(heading).trim()) ?? [];
  if (TERM_ID.test(id) && id.length <= LONGEST_ID && name.length > 1) return { name, id: { value: id, at } };
  const message =
    name === "" && id === ""
      ? "The heading names the term and its id: “## KV cache {#kv-cache}”."
      : name.length < 2
        ? "A term has a name of two characters at least before its id."
        : `“${id}” is no id: at most ${LONGEST_ID} of [a-z0-9], in words joined by hyphens. It never changes once published.`;
  problems.report(at, "term-shape", message);
  return null;
}

function readDefinition(heading: Heading, nodes: readonly RootContent[], { renderer, locale, problems }: Context) {
  const [first, second] = nodes;
  const isParagraph = (node: RootContent | undefined): node is Paragraph => node?.type === "paragraph";
  if (!first) {
    problems.report(placeOf(heading), "term-definition", "The term is not defined. Write one to three sentences.");
    return null;
  }
  const odd = isParagraph(first) ? second : first;
  if (odd || !isParagraph(first)) {
    const message = "A term is its heading, one paragraph that defines it, and at most one list of facts after that.";
    problems.report(placeOf(odd), "term-shape", message);
    return null;
  }
  checkNotes(first.children, problems);
  const definition = renderer.inline(first.children);
  if (definition.text.length <= LONGEST[locale]) return definition;
  const message = `The definition has ${definition.text.length} characters, more than ${LONGEST[locale]}. Keep what a reader needs to read on.`;
  problems.report(placeOf(first), "term-definition", message);
  return null;
}
