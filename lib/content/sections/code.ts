import type { Code as CodeNode, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Code, CodeTest, Section, WrongSolution } from "@/lib/catalogue/model";
import { placeOf } from "../problems";
import type { SectionContext } from "./context";
import { cutByHeading, type Headed } from "./headed";
import { isVisible } from "./visible";

export function readStarter(nodes: readonly RootContent[], context: SectionContext): Section | null {
  const code = readOnlyCode(nodes.filter(isVisible), context.heading, context);
  return code && { name: "starter", code };
}

/** `### name` or `### name (hidden)`, each over one fence of asserts. */
export function readTests(nodes: readonly RootContent[], context: SectionContext): Section | null {
  const names = new Set<string>();
  const tests = readNamedCode(nodes, context, (heading, title, code): CodeTest | null => {
    const [, name = title, mark] = /^(.*?)\s*[(（]([^()（）]*)[)）]$/.exec(title) ?? [];
    const hidden = mark === "hidden" && title.endsWith(" (hidden)");
    const meant = mark !== undefined && !hidden && /^\s*(?:h.*|隐藏.*)$/i.test(mark);
    const bare = hidden ? name : title;
    if (meant || names.has(bare) || bare === "") {
      const why = meant ? "A hidden test ends with “ (hidden)”, written so." : "Every test has a name of its own.";
      context.problems.report(placeOf(heading), "unknown-test", why);
      return null;
    }
    names.add(bare);
    return { name: bare, hidden, code };
  });
  return tests && { name: "tests", tests };
}

/** `### name of the test it fails`, each over one fence. Whether the test exists is checked when all sections are read. */
export function readWrongSolutions(nodes: readonly RootContent[], context: SectionContext): Section | null {
  const solutions = readNamedCode(nodes, context, (_, fails, code): WrongSolution => ({ fails, code }));
  return solutions && { name: "wrong-solutions", solutions };
}

function readNamedCode<T>(
  nodes: readonly RootContent[],
  context: SectionContext,
  make: (heading: Headed["heading"], title: string, code: Code) => T | null,
): readonly T[] | null {
  const { before, parts } = cutByHeading(nodes);
  for (const node of before) {
    context.problems.report(
      placeOf(node),
      "code-expected",
      "Start with the name of the test: “### name”, then a fence.",
    );
  }
  const read = parts.flatMap(({ heading, nodes: under }) => {
    const code = readOnlyCode(under, heading, context);
    return (code && make(heading, toString(heading).trim(), code)) ?? [];
  });
  return before.length === 0 && read.length === parts.length ? read : null;
}

/** The one fence under a heading, or null with a diagnostic for everything else that stands there. */
function readOnlyCode(
  nodes: readonly RootContent[],
  heading: Headed["heading"],
  { renderer, problems }: SectionContext,
): Code | null {
  const fence = nodes.find((node): node is CodeNode => node.type === "code");
  if (!fence) problems.report(placeOf(heading), "code-expected", "Under this heading stands one code fence.");
  for (const node of nodes) {
    if (node !== fence) problems.report(placeOf(node), "code-expected", "Only one code fence stands here.");
  }
  return fence && nodes.length === 1 ? renderer.code(fence) : null;
}
