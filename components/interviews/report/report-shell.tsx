"use client";

import { useSyncExternalStore } from "react";
import type { TopicNames } from "@/components/progress/topic-names";
import type { Locale } from "@/lib/i18n/locales";
import { ReportView } from "./report-view";

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** The page is the same for everyone; whose report it is stands in the address. */
export function ReportShell({ topics, locale }: Props) {
  const id = useSyncExternalStore(
    () => () => undefined,
    () => UUID.exec(location.pathname)?.[0] ?? "",
    () => null,
  );
  return id !== null && <ReportView id={id} topics={topics} locale={locale} />;
}
