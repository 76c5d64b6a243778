import Link from "next/link";
import { RemoveIcon } from "@/components/ui/icons";
import { isNarrowed, listAddress, wholeList } from "@/lib/catalogue/list-address";
import type { Facets, ListQuery } from "@/lib/catalogue/listing";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { listMessages } from "@/lib/i18n/messages/list";

type Props = {
  readonly query: ListQuery;
  readonly facets: Facets;
  /** Of a list, unless another kind of page is narrowed. */
  readonly address?: (query: ListQuery) => string;
  readonly locale: Locale;
};

/** What narrows the list, each with its way out. */
export function ActiveFilters({ query, facets, address = listAddress, locale }: Props) {
  if (!isNarrowed(query)) return null;
  const t = listMessages[locale];
  const names = catalogueMessages[locale];
  const without = <T,>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  const { status } = query;
  const chips = [
    ...(status ? [{ label: t.statuses[status], rest: { status: undefined } }] : []),
    ...query.difficulty.map((value) => ({
      label: names.difficulty[value],
      rest: { difficulty: without(query.difficulty, value) },
    })),
    ...query.kind.map((value) => ({ label: names.kind[value], rest: { kind: without(query.kind, value) } })),
    ...query.tags.map((id) => ({
      label: facets.tags.find((tag) => tag.id === id)?.label ?? id,
      rest: { tags: without(query.tags, id) },
    })),
    ...(query.text === "" ? [] : [{ label: t.containing(query.text), rest: { text: "" } }]),
  ];
  return (
    <ul aria-label={t.active} className="chips">
      {chips.map(({ label, rest }) => (
        <li key={label}>
          <Link
            href={localePath(locale, address({ ...query, ...rest, page: 1 }))}
            prefetch={false}
            scroll={false}
            aria-label={t.remove(label)}
            className="chip"
          >
            {label}
            <RemoveIcon size={16} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={localePath(locale, address({ ...wholeList(query.topic), sort: query.sort }))}
          prefetch={false}
          scroll={false}
          className="button button-quiet"
        >
          {t.clear}
        </Link>
      </li>
    </ul>
  );
}
