/** How pauses lie in the window from nothing to the longest that is allowed. */
export interface Spread {
  readonly minMs: number;
  readonly medianMs: number;
  readonly maxMs: number;
  /** The part of all pauses in each tenth of the window, from 0 to 1. */
  readonly shares: readonly number[];
}

export function spreadOf(pausesMs: readonly number[], windowMs: number): Spread {
  const sorted = pausesMs.toSorted((one, other) => one - other);
  const shares = Array.from({ length: 10 }, () => 0);
  for (const pauseMs of sorted) {
    const tenth = Math.min(9, Math.floor((pauseMs / windowMs) * 10));
    shares[tenth] = (shares[tenth] ?? 0) + 1 / sorted.length;
  }
  return {
    minMs: sorted[0] ?? Number.NaN,
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    maxMs: sorted.at(-1) ?? Number.NaN,
    shares,
  };
}

/** More than so many times the even share in one tenth is a crowd. */
const mostTimesEven = 3;

export function findCrowds(name: string, { shares, maxMs }: Spread, windowMs: number): readonly string[] {
  const problems = shares.flatMap((share, tenth) =>
    share > mostTimesEven / shares.length
      ? [`${name}: ${percent(share)} of the clients come back in tenth ${tenth + 1} of the window`]
      : [],
  );
  // A list without pauses has no longest one.
  return maxMs <= windowMs ? problems : [...problems, `${name}: a pause of ${maxMs} ms in a window of ${windowMs} ms`];
}

export function describeSpread({ minMs, medianMs, maxMs }: Spread): string {
  return `${minMs} / ${medianMs} / ${maxMs} ms`;
}

export function describeShares({ shares }: Spread): string {
  return shares.map((share) => (share * 100).toFixed(0)).join(' ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
