import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkDuplicates } from "@/lib/content/across/duplicates";
import { gatherBank } from "@/lib/content/across/bank";
import { formatDiagnostic, type Diagnostic } from "@/lib/content/diagnostic";
import { checkEditorial } from "@/lib/content/editorial/check-editorial";
import { planGlossary } from "@/lib/content/glossary/plan-glossary";
import { readBank } from "@/lib/content/read-bank";
import { contentFolder } from "@/lib/files/content-folder";
import { termFinder } from "@/lib/glossary/find-terms";
import { markTerms } from "@/lib/glossary/mark-terms";
import { countTerms } from "@/lib/glossary/uses";
import { LOCALES } from "@/lib/i18n/locales";
import { planOfTemplate } from "@/lib/interview/plan";
import { previewOf } from "@/lib/interview/preview";
import { makePool } from "@/lib/quiz/pool";

const BANK = join(import.meta.dirname, "..", "..", "content");
const entries = await contentFolder(BANK).list();
const { diagnostics, files } = readBank(entries, {
  today: "2026-11-22",
  remembered: new Map(),
  onRead: () => undefined,
});
const errors = diagnostics.filter((one) => one.severity === "error");
const bank = gatherBank(files.map(({ path, read }) => ({ path, facts: read })));
const paths = new Set(entries.map((entry) => entry.path));
const LINK = /<a href=\\"\/glossary#[a-z0-9-]+\\">(.*?)<\/a>/g;
const print = (some: readonly Diagnostic[]) => some.map(formatDiagnostic);

describe("our bank", () => {
  it.each(files.map((file) => file.path))("%s has no error", (path) => {
    expect(print(errors.filter((one) => one.file === path))).toEqual([]);
  });

  it("has no error about what is not there, or should not be", () => {
    const read = new Set(files.map((file) => file.path));
    expect(print(errors.filter((one) => !read.has(one.file)))).toEqual([]);
  });

  it("is written as the guide asks: `check` has nothing to say, not even a warning", () => {
    const warnings = diagnostics.filter((one) => one.severity === "warning");
    expect(print([...warnings, ...checkDuplicates(files), ...checkEditorial(files)])).toEqual([]);
  });

  it("has a hundred questions and twenty programming problems, all in both languages", () => {
    const kinds = bank.questions.map(({ facts }) => facts.shared?.kind);
    expect(kinds.filter((kind) => kind !== "coding").length).toBeGreaterThanOrEqual(100);
    expect(kinds.filter((kind) => kind === "coding").length).toBeGreaterThanOrEqual(20);
    for (const topic of ["platform", "market", "data", "deployment", "privacy"]) {
      const chinese = [...paths].filter((path) => path.startsWith(`${topic}/`) && !path.endsWith(".en.md"));
      expect(chinese).toContain(`${topic}/_topic.md`);
      for (const path of chinese) expect(paths).toContain(path.replace(/\.md$/, ".en.md"));
      const questions = bank.questions.filter((one) => one.topic === topic && one.facts.shared?.kind !== "coding");
      expect(questions.length, topic).toBeGreaterThanOrEqual(16);
    }
  });

  it("can hold every interview that it offers", () => {
    const values = <T>(list: readonly { readonly value: T }[]) => list.map(({ value }) => value);
    const questions = bank.questions.flatMap(({ topic, slug, facts: { id, shared } }) => {
      if (!id || !shared) return [];
      const [tags, related] = [values(shared.tags), values(shared.related)];
      return [{ ...shared, id: id.value, slug, topic, tags, related, answered: true }];
    });
    const templates = bank.templates.flatMap(({ facts }) => facts.template ?? []);
    expect(templates.length).toBeGreaterThanOrEqual(7);
    for (const template of templates) {
      expect(previewOf(makePool("", questions, []), planOfTemplate(template)), template.id).toMatchObject({ ok: true });
    }
  });

  it("has a path for each role, of 15 to 30 questions from several topics, in both languages, with its interview", () => {
    const topicOf = new Map(bank.questions.map(({ slug, topic }) => [slug, topic]));
    const templates = new Set(bank.templates.flatMap(({ facts }) => facts.template?.id ?? []));
    const roles = bank.learningPaths.flatMap(({ facts }) => facts.path ?? []);
    expect(roles.map(({ id }) => id).sort()).toEqual([
      ...["data-and-evaluation", "deployment-and-inference", "founder"],
      ...["platform-engineer", "privacy-and-compliance", "product"],
    ]);
    for (const { id, interview, title, summary, audience, stages } of roles) {
      const slugs = stages.flatMap(({ steps }) => steps.map(({ question }) => question));
      const topics = slugs.map((slug) => topicOf.get(slug));
      expect(topics, id).not.toContain(undefined);
      expect(new Set(topics).size, id).toBeGreaterThanOrEqual(3);
      expect(new Set(slugs).size, id).toBe(slugs.length);
      expect(slugs.length, id).toBeGreaterThanOrEqual(15);
      expect(slugs.length, id).toBeLessThanOrEqual(30);
      expect(templates, id).toContain(interview);
      const remarks = stages.flatMap(({ steps }) => steps.flatMap(({ why }) => why ?? []));
      const said = [title, summary, audience, ...stages.flatMap((stage) => [stage.title, stage.why]), ...remarks];
      for (const { zh, en } of said) {
        expect(zh, id).toMatch(/\p{Script=Han}/u);
        expect(en, id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("has a glossary of its words: every term is used in both languages, and no page is crowded with marks", () => {
    const terms = planGlossary(gatherBank([]), bank, new Set(["_glossary.md"])) ?? [];
    expect(terms.length).toBeGreaterThanOrEqual(120);
    for (const locale of LOCALES) {
      const find = termFinder(terms, locale);
      const used = new Set<string>();
      const texts = files.flatMap(({ content }) => (content?.role === "question" ? [content.text] : []));
      for (const text of texts.filter((one) => one.locale === locale)) {
        for (const id of countTerms({ text }, find).keys()) used.add(id);
        const before = JSON.stringify(text.sections);
        const marked = JSON.stringify(markTerms(text.sections, find, "/glossary"));
        const marks = marked.match(LINK) ?? [];
        expect(marks.length, text.path).toBeLessThanOrEqual(12);
        expect(new Set(marks.map((mark) => mark.replace(/>.*/, ""))).size, text.path).toBe(marks.length);
        expect(marked.replace(LINK, "$1"), text.path).toBe(before);
      }
      expect(terms.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    }
  });

  it("defines its terms in its own language, and names every question by a slug that is there", () => {
    for (const { facts } of bank.glossaries) {
      for (const { id, text } of facts.terms) {
        const hasHan = /\p{Script=Han}/u.test(text.definition.text);
        expect(hasHan, `${facts.locale} ${id.value}`).toBe(facts.locale === "zh");
        expect(text.definition.text, id.value).toMatch(facts.locale === "zh" ? /[。）]$/ : /\.$/);
        expect(text.definition.text.length, id.value).toBeGreaterThan(facts.locale === "zh" ? 15 : 50);
      }
    }
  });

  it("covers every question of the source documents", () => {
    const sources = parse(readFileSync(join(BANK, "_sources.yaml"), "utf8")) as Record<string, number>;
    const all = Object.entries(sources).flatMap(([source, count]) =>
      Array.from({ length: count }, (_, index) => `${source}#${index + 1}`),
    );
    const covered = new Set(
      [...paths]
        .filter((path) => path.endsWith(".md"))
        .flatMap((path) => /^covers: \[(.*)\]$/m.exec(readFileSync(join(BANK, path), "utf8"))?.[1]?.split(", ") ?? []),
    );
    expect(all).toHaveLength(43);
    expect(all.filter((one) => !covered.has(one))).toEqual([]);
  });
});
