import type { ReactNode } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { Waiting } from "@/components/offline/waiting";
import type { Locale } from "@/lib/i18n/locales";
import { personalMessages } from "@/lib/i18n/messages/personal";
import { PersonalTabs, type PersonalPageName } from "./personal-tabs";
import "./personal.css";

type Props = {
  readonly name: PersonalPageName;
  readonly title: string;
  readonly lead: string;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** Pages that have other words for readers without JavaScript. */
const SAY_IT_THEMSELVES: readonly PersonalPageName[] = ["quiz", "interviews"];

/** A page about whoever reads it. It is the same for everyone until the browser asks for what is theirs. */
export function PersonalPage({ name, title, lead, locale, children }: Props) {
  return (
    <PageFrame locale={locale} path={`/${name}`}>
      <div className="columns list-page">
        <PersonalTabs current={name} locale={locale} />
        <div className="personal">
          <header className="list-header">
            <h1 className="page-title">{title}</h1>
            <p className="summary">{lead}</p>
            <Waiting locale={locale} />
          </header>
          {!SAY_IT_THEMSELVES.includes(name) && (
            <noscript>
              <p className="notice">{personalMessages[locale].noScript}</p>
            </noscript>
          )}
          {children}
        </div>
      </div>
    </PageFrame>
  );
}
