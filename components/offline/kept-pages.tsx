"use client";

import { useEffect, useState } from "react";
import { Shelf } from "@/components/home/shelf";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { offlineMessages } from "@/lib/i18n/messages/offline";

type Kept = { readonly path: string; readonly title: string };

const LONGEST_LIST = 60;
const QUESTION = { zh: /^\/questions\//, en: /^\/en\/questions\// };

/** The questions whose pages the service worker keeps (app/sw.js), the last visited first. */
async function findKept(locale: Locale): Promise<readonly Kept[]> {
  if (!("caches" in window)) return [];
  const cache = await caches.open("pages");
  const pages = (await cache.keys()).filter(({ url }) => QUESTION[locale].test(new URL(url).pathname)).reverse();
  return Promise.all(
    pages.slice(0, LONGEST_LIST).map(async (page) => {
      const html = (await (await cache.match(page))?.text()) ?? "";
      const { title } = new DOMParser().parseFromString(html, "text/html");
      const path = new URL(page.url).pathname;
      return { path, title: title.replace(/ · [^·]*$/, "") || path };
    }),
  );
}

export function KeptPages({ locale }: { readonly locale: Locale }) {
  const t = offlineMessages[locale];
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  useEffect(() => {
    let gone = false;
    void findKept(locale).then((found) => {
      if (!gone) setKept(found);
    });
    return () => {
      gone = true;
    };
  }, [locale]);
  if (kept === null) return null;
  if (kept.length === 0) return <p>{t.none}</p>;
  return (
    <Shelf id="kept" title={t.kept}>
      <ul className="recent">
        {kept.map(({ path, title }) => (
          <li key={path} className="row row-read">
            <h3 lang={LANGUAGE_TAG[locale]} className="said">
              <a href={path}>{title}</a>
            </h3>
          </li>
        ))}
      </ul>
    </Shelf>
  );
}
