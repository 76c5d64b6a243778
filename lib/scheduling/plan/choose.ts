/**
 * Turns the worth of `count` options (from `offset` on) into the share in which each is taken, the better the larger;
 * what they lack to 1 is the share of doing `nothing`. Worths that differ by less than `indifferent` are taken about
 * equally, so that many alike questions spread over the days. Returns the mean worth of what is taken.
 */
export function choose(
  options: Float64Array,
  offset: number,
  count: number,
  nothing: number,
  indifferent: number,
): number {
  const end = offset + count;
  let best = nothing;
  for (let place = offset; place < end; place++) best = Math.max(best, options[place] ?? 0);
  let sum = Math.exp((nothing - best) / indifferent);
  let worth = sum * nothing;
  for (let place = offset; place < end; place++) {
    const option = options[place] ?? 0;
    const weight = Math.exp((option - best) / indifferent);
    options[place] = weight;
    sum += weight;
    worth += weight * option;
  }
  for (let place = offset; place < end; place++) options[place] = (options[place] ?? 0) / sum;
  return worth / sum;
}
