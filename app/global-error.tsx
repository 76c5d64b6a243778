"use client";

import { lazy, Suspense } from "react";
import { LANGUAGE_TAG, LOCALES } from "@/lib/i18n/locales";
import "./globals.css";

type Props = { readonly error: unknown; readonly retry: () => void };

// Every page carries this file: what it says is loaded when it must be said. Where that fails too, Next has words of its own.
const Broken = lazy(() => import("@/components/errors/broken").then(({ Broken }) => ({ default: Broken })));

/** A page, or the layout, failed; with them the knowledge of the reader's language, but for the address. */
export default function GlobalError({ error, retry }: Props) {
  const locale = LOCALES.find((one) => globalThis.location?.pathname.split("/")[1] === one) ?? "zh";
  return (
    <html lang={LANGUAGE_TAG[locale]}>
      <body>
        <Suspense>
          <Broken locale={locale} error={error} onRetry={retry} />
        </Suspense>
      </body>
    </html>
  );
}
