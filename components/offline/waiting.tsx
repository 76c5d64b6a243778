"use client";

import { useSyncExternalStore } from "react";
import { forgetRefused, outbox } from "@/components/practice/outbox";
import type { Locale } from "@/lib/i18n/locales";
import { offlineMessages } from "@/lib/i18n/messages/offline";

/** Says what has not reached the server yet, and what it would not have; says nothing where nothing waits. */
export function Waiting({ locale }: { readonly locale: Locale }) {
  const { waiting, refused } = useSyncExternalStore(outbox.subscribe, outbox.read, outbox.readOnServer);
  const t = offlineMessages[locale];
  return (
    <div role="status" className="waiting">
      {waiting > 0 && <p>{t.waiting(waiting)}</p>}
      {refused.length > 0 && (
        <>
          <p>{t.refused(refused.length)}</p>
          <details>
            <summary>{t.read}</summary>
            <pre>{refused.map((write) => JSON.stringify(write, null, 2)).join("\n")}</pre>
          </details>
          <button type="button" className="button" onClick={() => void forgetRefused()}>
            {t.forget}
          </button>
        </>
      )}
    </div>
  );
}
