import type { InterviewPreview } from "@/lib/api/interviews";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import type { Template } from "@/lib/catalogue/template";
import { planOfTemplate } from "@/lib/interview/plan";
import { previewOf } from "@/lib/interview/preview";
import type { PracticeStore } from "@/lib/quiz/port";

type Deps = {
  readonly catalogue: Pick<CatalogueReader, "listTemplates">;
  readonly practice: Pick<PracticeStore, "read">;
};

export type Offered = { readonly template: Template; readonly preview: InterviewPreview };

/** The templates that the bank has enough questions for, each with what it would be like. */
export async function listTemplates({ catalogue, practice }: Deps): Promise<readonly Offered[]> {
  const templates = await catalogue.listTemplates();
  return practice.read(null, async ({ pool }) =>
    templates.flatMap((template) => {
      const preview = previewOf(pool, planOfTemplate(template));
      return preview.ok ? [{ template, preview: preview.value }] : [];
    }),
  );
}
