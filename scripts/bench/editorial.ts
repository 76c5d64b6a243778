import { readFileSync } from "node:fs";
import type { Locale } from "@/lib/i18n/locales";
import { seededRandom, type Random } from "@/lib/core/random";
import { checkPages } from "@/lib/content/editorial/check-editorial";
import type { Page } from "@/lib/content/editorial/page";
import { readContentFile } from "@/lib/content/read-content-file";
import { LATIN, paragraph, pick, sentence } from "./generate-bank";
import { printTable } from "./table";

const SIZES = [1_000, 5_000, 20_000];
const PARAGRAPHS = 12;

/** Questions as long as ours, in two languages; of one in twenty a third was told by an earlier one; beside them our glossary. */
export function benchEditorial(seed: number): void {
  const glossaries = ["_glossary.md", "_glossary.en.md"].flatMap((path) => {
    const { read } = readContentFile(path, readFileSync(`content/${path}`)).facts;
    return read?.role === "glossary" ? [read] : [];
  });
  const rows = SIZES.map((size) => {
    const random = seededRandom(seed);
    const pages: Page[] = [];
    for (let number = 0; number < size; number += 1) {
      pages.push(page(random, number, "zh", pages.at(-8)), page(random, number, "en", pages.at(-8)));
    }
    const before = process.cpuUsage();
    const found = checkPages(pages, glossaries);
    const { user, system } = process.cpuUsage(before);
    return { what: `${size} questions`, figures: [((user + system) / 1e6).toFixed(2), String(found.length)] };
  });
  printTable("how questions are written", ["CPU s", "listed"], rows);
}

function page(random: Random, number: number, locale: Locale, source: Page | undefined): Page {
  const own = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const text = locale === "zh" ? paragraph(random, 3) : english(random);
    const at = { line: 10 + 2 * index, column: 1 };
    return { section: "answer" as const, role: "paragraph" as const, at, text, words: text };
  });
  const told = number % 20 === 19 ? (source?.passages ?? []).slice(0, PARAGRAPHS / 3) : [];
  const passages = [...told, ...own.slice(told.length)];
  const path = `data/question-${number}${locale === "zh" ? ".md" : ".en.md"}`;
  return { path, slug: `question-${number}`, locale, passages, blocks: [], unrun: [] };
}

/** About seventy words, a fifth of them from a small vocabulary, the rest from a large one. */
const english = (random: Random): string =>
  Array.from({ length: 70 }, () =>
    random() < 0.2 ? pick(random, LATIN) : Math.floor(random() * 36 ** 4).toString(36),
  ).join(" ") + ` ${sentence(random, 1)}`;
