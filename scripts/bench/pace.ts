export const percentile = (times: readonly number[], part: number): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export type Pace = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/** `writes` in turn by all writers at once: how many a second, and how long one takes. */
export async function pace(
  write: (writer: number, round: number) => Promise<unknown>,
  { writers, writes }: { readonly writers: number; readonly writes: number },
): Promise<Pace> {
  const times: number[] = [];
  const each = Math.floor(writes / writers);
  const all = await milliseconds(() =>
    Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let round = 0; round < each; round += 1) times.push(await milliseconds(() => write(writer, round)));
      }),
    ),
  );
  return { perSecond: (each * writers * 1_000) / all, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** The columns of a table that `PACE_COLUMNS` names. */
export const paceFigures = ({ perSecond, p50, p99 }: Pace, ceiling: Pace) => [
  perSecond.toFixed(0),
  (perSecond / ceiling.perSecond).toFixed(2),
  p50.toFixed(2),
  p99.toFixed(2),
];
export const PACE_COLUMNS = ["a second", "of the ceiling", "p50 ms", "p99 ms"];
