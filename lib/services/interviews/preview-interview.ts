import type { InterviewConfig, InterviewPreview } from "@/lib/api/interviews";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import type { Result } from "@/lib/core/result";
import type { InterviewStore } from "@/lib/interview/port";
import { previewOf } from "@/lib/interview/preview";
import { choosePlan } from "./choose-plan";

type Deps = {
  readonly interviews: Pick<InterviewStore, "read">;
  readonly catalogue: Pick<CatalogueReader, "listTemplates">;
};
type Asked = { readonly template: string } | { readonly config: InterviewConfig };

/** What an interview would be like, without its questions. */
export async function previewInterview(
  deps: Deps,
  asked: Asked,
): Promise<Result<InterviewPreview, "template-not-found" | "not-enough-questions">> {
  const plan = await choosePlan(deps, asked);
  return plan.ok ? deps.interviews.read(null, async ({ pool }) => previewOf(pool, plan.value)) : plan;
}
