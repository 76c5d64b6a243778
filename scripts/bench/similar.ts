import { seededRandom } from "@/lib/core/random";
import { findNearDuplicates } from "@/lib/content/similar/find-near-duplicates";
import { paragraph, sentence } from "./generate-bank";
import { printTable } from "./table";

const SIZES = [1_000, 10_000, 40_000];

/** Looking for near-duplicates in generated banks, one question in twenty told twice. */
export function benchSimilar(seed: number): void {
  const rows = SIZES.map((size) => {
    const random = seededRandom(seed);
    const entries = Array.from({ length: size }, (_, number) => ({
      id: `q-${number}`,
      title: `${sentence(random, 6).slice(0, -1)}？`,
      keyText: "",
      answerText: paragraph(random, 8),
    }));
    for (let number = 20; number < size; number += 20) {
      const told = entries[number - 7];
      if (told) entries[number] = { ...told, id: `q-${number}`, title: `请说说${told.title}` };
    }
    const before = process.cpuUsage();
    const clusters = findNearDuplicates(entries);
    const { user, system } = process.cpuUsage(before);
    return { what: `${size} questions`, figures: [((user + system) / 1e6).toFixed(2), String(clusters.length)] };
  });
  printTable("near-duplicates", ["CPU s", "clusters"], rows);
}
