import type { Locale } from "@/lib/i18n/locales";
import { personalMessages } from "@/lib/i18n/messages/personal";

type Props = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly locale: Locale;
};

/** The numbers of a plot, for whoever does not see it, or wants them exactly. */
export function NumberTable({ caption, columns, rows, locale }: Props) {
  return (
    <details className="fold numbers">
      <summary>{personalMessages[locale].numbers}</summary>
      {/* It scrolls, so the keyboard has to get there. */}
      <div role="group" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
