import type { Term } from "@/lib/catalogue/glossary";
import type { Publication } from "@/lib/catalogue/publication";
import type { Transaction } from "../client";
import { chunks } from "./chunks";

export async function putTerms(transaction: Transaction, terms: NonNullable<Publication["glossary"]>): Promise<void> {
  await transaction.glossaryTerm.deleteMany();
  for (const chunk of chunks(terms)) {
    await transaction.glossaryTerm.createMany({
      data: chunk.map((term) => ({ id: term.id, body: JSON.stringify(term) })),
    });
  }
}

/** Sorted here, by code unit: databases sort text as their language does. */
export async function readTerms(transaction: Transaction): Promise<readonly Term[]> {
  const rows = await transaction.glossaryTerm.findMany();
  rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  return rows.map(({ body }) => JSON.parse(body) as Term);
}
