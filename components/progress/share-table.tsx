import type { ReactNode } from "react";

type Row = {
  readonly id: string;
  readonly name: ReactNode;
  /** 0 to 1; null: nothing is known. */
  readonly share: number | null;
  /** Instead of the percentage. */
  readonly said?: string;
  /** Of the bar. */
  readonly colour?: string;
  readonly count: string;
};
type Props = {
  readonly caption: string;
  readonly columns: readonly [name: string, share: string, count: string];
  readonly rows: readonly Row[];
  readonly unknown: string;
};

/** Shares from zero to all, one a row, the number beside the bar: a plot that is its own table. */
export function ShareTable({ caption, columns, rows, unknown }: Props) {
  return (
    <table className="shares">
      <caption>{caption}</caption>
      <thead className="sr-only">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, share, said, colour, count }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <span className="share">
                <svg height="8" aria-hidden="true">
                  <rect width="100%" height="8" className="track" />
                  <rect width={`${100 * (share ?? 0)}%`} height="8" style={{ fill: colour ?? "var(--soft)" }} />
                </svg>
                <span className="number">{said ?? (share === null ? unknown : `${Math.round(100 * share)}%`)}</span>
              </span>
            </td>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
