import { FilterIcon } from "@/components/ui/icons";
import { listPath, listSearch } from "@/lib/catalogue/list-address";
import { SEARCH_PATH } from "@/lib/catalogue/search-address";
import type { Facets, ListQuery } from "@/lib/catalogue/listing";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { listMessages } from "@/lib/i18n/messages/list";
import { FilterGroup } from "./filter-group";
import { InstantForm } from "./instant-form";
import { StatusChoice } from "./status-choice";
import { WordsAndOrder } from "./words-and-order";

const TAGS_IN_SIGHT = 10;

type Props = {
  readonly query: ListQuery;
  readonly facets: Facets;
  readonly found: number;
  readonly locale: Locale;
  /** On the search page: the id of this form, which its field joins, and the query string of the filters. */
  readonly search?: { readonly form: string; readonly query: string };
};

/** A plain form: a sheet from below on a phone, a column where there is room. */
export function Filters({ query, facets, found, locale, search }: Props) {
  const t = listMessages[locale];
  const names = catalogueMessages[locale];
  const chosen =
    query.difficulty.length + query.kind.length + query.tags.length + (search || query.text === "" ? 0 : 1);
  return (
    <InstantForm
      {...(search && { id: search.form })}
      action={localePath(locale, search ? SEARCH_PATH : listPath(query.topic))}
      search={search ? search.query : listSearch(query)}
      label={t.filters}
    >
      <button type="button" popoverTarget="filters" className="button filters-button">
        <FilterIcon size={18} />
        {search ? t.openFiltersOnly(chosen) : t.openFilters(chosen)}
      </button>
      {!search && <StatusChoice chosen={query.status} words={t.statuses} />}
      <div id="filters" popover="auto" className="panel filters">
        {search ? (
          query.topic && <input type="hidden" name="topic" value={query.topic} />
        ) : (
          <WordsAndOrder query={query} locale={locale} />
        )}
        <FilterGroup
          name="difficulty"
          legend={t.difficulty}
          choices={facets.difficulty.map(({ value, count }) => ({ value, count, label: names.difficulty[value] }))}
          chosen={query.difficulty}
        />
        <FilterGroup
          name="kind"
          legend={t.kind}
          choices={facets.kind.map(({ value, count }) => ({ value, count, label: names.kind[value] }))}
          chosen={query.kind}
        />
        <FilterGroup
          name="tag"
          legend={t.tags}
          choices={facets.tags.map(({ id, label, count }) => ({ value: id, label, count }))}
          chosen={query.tags}
          fold={{ after: TAGS_IN_SIGHT, label: t.moreTags }}
        />
        <noscript>
          <button type="submit" className="button">
            {t.apply}
          </button>
        </noscript>
        <div className="filters-foot">
          <button type="button" popoverTarget="filters" popoverTargetAction="hide" className="button button-primary">
            {query.status ? t.showList : t.show(found)}
          </button>
        </div>
      </div>
    </InstantForm>
  );
}
