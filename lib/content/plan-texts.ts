import type { Publication } from "@/lib/catalogue/publication";
import type { QuestionId } from "@/lib/core/ids";
import type { Bank } from "./across/bank";
import type { DocumentsPlan } from "./documents/plan-documents";
import type { PlannedFile } from "./planned-file";

/** Which texts of questions come and which go, those of documents among them. */
export function planTexts(
  before: Bank,
  after: Bank,
  changed: readonly PlannedFile[],
  documents: DocumentsPlan,
): Publication["texts"] {
  const ids = new Map(after.questions.flatMap(({ path, facts: { id } }) => (id ? [[path, id.value] as const] : [])));
  const put = changed.flatMap(({ path, content }) => {
    const questionId = ids.get(path);
    return content?.role === "question" && questionId ? [{ ...content.text, questionId }] : [];
  });
  const textKey = (id: QuestionId, locale: string) => `${id} ${locale}`;
  const stay = languagesOf(after, documents.after);
  const kept = new Set(stay.map(({ questionId, locale }) => textKey(questionId, locale)));
  const questions = new Set(stay.map(({ questionId }) => questionId));
  // What a retired question said stays with it, for whoever learned it.
  const remove = languagesOf(before, documents.before).filter(
    ({ questionId, locale }) => questions.has(questionId) && !kept.has(textKey(questionId, locale)),
  );
  return { put: [...put, ...documents.texts], remove };
}

/** Every text there is, of files and of documents. */
function languagesOf({ questions }: Bank, asked: DocumentsPlan["after"]): Publication["texts"]["remove"] {
  return [
    ...questions.flatMap(({ locale, facts: { id } }) => (id ? [{ questionId: id.value, locale }] : [])),
    ...Array.from(asked, ([questionId, locale]) => ({ questionId, locale })),
  ];
}
