import { Html } from "@/components/prose/html";
import { unreachable } from "@/lib/core/invariant";
import type { Section } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { SelfCheck } from "./self-check";

type Props = { readonly section: Section; readonly page: string | undefined; readonly locale: Locale };

/** What stands under a section's heading. What is said aloud in an interview is set in the spoken face. */
export function SectionBody({ section, page, locale }: Props) {
  const t = questionMessages[locale];
  switch (section.name) {
    case "short-answer":
      return <Html formulas="later" html={section.body.html} className="prose said" />;
    case "answer":
    case "pitfalls":
    case "problem":
    case "solution":
      return <Html formulas="later" html={section.body.html} className="prose" />;
    case "references":
      return <Html formulas="later" html={section.body.html} className="prose references" />;
    case "key-points":
      return (
        <ol className="points">
          {section.points.map((point, index) => (
            <li key={index}>
              <Html formulas="later" html={point.html} className="prose" />
            </li>
          ))}
        </ol>
      );
    case "follow-ups":
      return section.items.map((item, index) => (
        <details key={index} className="fold">
          <summary>
            <Html formulas="later" as="span" html={item.question.html} className="prose said" />
          </summary>
          <Html formulas="later" html={item.hint.html} className="prose" />
        </details>
      ));
    case "hints":
      return section.hints.map((hint, index) => (
        <details key={index} className="fold in-turn">
          <summary>{t.hint(index + 1)}</summary>
          <Html formulas="later" html={hint.html} className="prose" />
        </details>
      ));
    case "self-check":
      return section.checks.map((check, index) => (
        <SelfCheck key={index} name={`check-${index + 1}`} check={check} page={page} locale={locale} />
      ));
    case "starter":
      return <Html formulas="later" html={section.code.html} className="prose" />;
    case "tests":
      return section.tests
        .filter((test) => !test.hidden)
        .map((test) => (
          <div key={test.name} className="prose">
            <h3>{test.name}</h3>
            <Html formulas="later" html={test.code.html} />
          </div>
        ));
    case "wrong-solutions":
      return null;
    default:
      return unreachable(section);
  }
}
