import { z } from "zod";
import { QUESTION_ID, type QuestionId } from "@/lib/core/ids";
import type { DocumentEntry, FileFacts } from "./facts";
import { START } from "./problems";

const id = z
  .string()
  .regex(QUESTION_ID)
  .transform((text) => text as QuestionId);

const remembered = z.object({
  read: z.discriminatedUnion("role", [
    z.object({ role: z.literal("question"), id: z.object({ value: id }) }),
    z.object({ role: z.literal("topic") }),
    z.object({ role: z.literal("document"), questions: z.array(z.object({ id: id.nullable() })) }),
  ]),
});

const UNKNOWN_ENTRY: Omit<DocumentEntry, "id"> = {
  ...{ title: "", line: 0, topic: "platform", tags: [], kind: "open", answered: false, key: "" },
  print: { title: "", titlePrint: "", bodyPrint: "", bodySketch: "", line: 0, explicit: null },
};

/**
 * Of facts that another version of the code wrote: which question or topic the file was, so that it can be retired.
 * Every version keeps `read.role`, `read.id.value` and the `id` of each of
 * `read.questions` where they are.
 */
export function parseForeignFacts(text: string): FileFacts {
  const parsed = remembered.safeParse(JSON.parse(text));
  if (!parsed.success) return { read: null, diagnostics: [] };
  const { read } = parsed.data;
  if (read.role === "document") {
    const questions = read.questions.map((one): DocumentEntry => ({ ...UNKNOWN_ENTRY, id: one.id }));
    return { read: { role: "document", language: "zh", tags: "", questions }, diagnostics: [] };
  }
  if (read.role === "topic") return { read: { role: "topic", order: [], links: [] }, diagnostics: [] };
  const identity = { value: read.id.value, at: START };
  const unknown = { shared: null, shape: null, checks: [], hidden: [], links: [] };
  return { read: { role: "question", id: identity, ...unknown }, diagnostics: [] };
}
