import type { Publication } from "@/lib/catalogue/publication";
import type { Template } from "@/lib/catalogue/template";
import type { Transaction } from "../client";

export async function putTemplates(
  transaction: Transaction,
  templates: NonNullable<Publication["templates"]>,
): Promise<void> {
  await transaction.interviewTemplate.deleteMany();
  await transaction.interviewTemplate.createMany({
    data: templates.map(({ path, ...template }) => ({
      ...{ id: template.id, path, place: template.place },
      body: JSON.stringify(template),
    })),
  });
}

export async function readTemplates(transaction: Transaction): Promise<readonly Template[]> {
  const rows = await transaction.interviewTemplate.findMany({ orderBy: [{ place: "asc" }, { path: "asc" }] });
  return rows.map(({ body }) => JSON.parse(body) as Template);
}
