import type { InterviewConfig } from "@/lib/api/interviews";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { fail, ok, type Result } from "@/lib/core/result";
import { planOfConfig, planOfTemplate, type Plan } from "@/lib/interview/plan";

type Deps = { readonly catalogue: Pick<CatalogueReader, "listTemplates"> };
type Asked = { readonly template: string } | { readonly config: InterviewConfig };

/** What an interview is to be like: as a template says, or as whoever asks has put it together. */
export async function choosePlan({ catalogue }: Deps, asked: Asked): Promise<Result<Plan, "template-not-found">> {
  if ("config" in asked) return ok(planOfConfig(asked.config));
  const template = (await catalogue.listTemplates()).find(({ id }) => id === asked.template);
  return template ? ok(planOfTemplate(template)) : fail("template-not-found");
}
