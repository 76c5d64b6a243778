import type { InterviewItem } from "@/lib/api/interviews";
import type { SafeHtml } from "@/lib/catalogue/model";

/** HTML of a question in a reply of the API: it has passed the sanitiser when it was published. */
const fromApi = (html: string): SafeHtml => html as SafeHtml;

const TITLE = /^<p>([\s\S]*?)<\/p>/;

/** The title of a question, and what it says besides. */
export function promptParts(promptHtml: string): { readonly title: SafeHtml; readonly rest: SafeHtml } {
  const [whole = "", title = ""] = TITLE.exec(promptHtml) ?? [];
  return { title: fromApi(title), rest: fromApi(promptHtml.slice(whole.length)) };
}

export const optionsOf = ({ options = [], optionsHtml }: InterviewItem) =>
  options.map((text, index) => ({ text, html: fromApi(optionsHtml?.[index] ?? "") }));
