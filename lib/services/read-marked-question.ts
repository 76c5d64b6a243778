import { GLOSSARY } from "@/lib/catalogue/glossary";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { ok, type Result } from "@/lib/core/result";
import { termFinder } from "@/lib/glossary/find-terms";
import { markTerms } from "@/lib/glossary/mark-terms";
import { localePath } from "@/lib/i18n/locales";
import { readQuestion, type QuestionInput, type QuestionView } from "./read-question";

/** A question as its page shows it: terms lead to the glossary where an answer mentions them first. */
export async function readMarkedQuestion(
  deps: { readonly catalogue: CatalogueReader },
  input: QuestionInput,
): Promise<Result<QuestionView, "question-not-found">> {
  const [question, terms] = await Promise.all([readQuestion(deps, input), deps.catalogue.listTerms()]);
  if (!question.ok) return question;
  const { page } = question.value;
  const find = termFinder(terms, page.text.locale);
  const sections = markTerms(page.text.sections, find, localePath(input.locale, GLOSSARY));
  return ok({ ...question.value, page: { ...page, text: { ...page.text, sections } } });
}
