/** The middle value; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The smallest value that at least that share of all values does not exceed (nearest rank). */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] ?? Number.NaN;
}

/** The median of the ratios of each round, so that what slows a whole round down counts on both sides. */
export function medianRatio(ours: readonly number[], others: readonly number[]): number {
  if (ours.length !== others.length) throw new Error('Both sides need one value a round.');
  return median(ours.map((value, round) => value / (others[round] ?? Number.NaN)));
}

/** For example `12.3 (11.9 to 14.0)`: the median and how far the rounds lie apart. */
export function describeRounds(values: readonly number[], digits = 1): string {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const show = (value: number) => value.toLocaleString('en-US', fraction);
  return `${show(median(values))} (${show(Math.min(...values))} to ${show(Math.max(...values))})`;
}
