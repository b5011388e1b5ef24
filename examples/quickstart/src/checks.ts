import { isDeepStrictEqual } from 'node:util';

/** Collects what was compared with the state of the mocks, so that what is printed is known to be true. */
export interface Checks {
  /** Notes a surprise when the two differ. */
  same(what: string, seen: unknown, expected: unknown): void;
  made(): number;
  readonly surprises: readonly string[];
}

export function createChecks(): Checks {
  const surprises: string[] = [];
  let made = 0;
  return {
    same(what, seen, expected) {
      made += 1;
      if (!isDeepStrictEqual(seen, expected)) surprises.push(`${what}: ${describeDifference(seen, expected)}`);
    },
    made: () => made,
    surprises,
  };
}

/** Of two lists only what the other does not have: they may hold hundreds of users. */
function describeDifference(seen: unknown, expected: unknown): string {
  if (!Array.isArray(seen) || !Array.isArray(expected)) return describePair(seen, expected);
  const [tooMany, missing] = [without(seen, expected), without(expected, seen)];
  if (tooMany.length + missing.length === 0) return 'the same entries in another order';
  return `${tooMany.length} too many ${sample(tooMany)}, ${missing.length} missing ${sample(missing)}`;
}

function describePair(seen: unknown, expected: unknown): string {
  return `expected ${JSON.stringify(expected)}, and it was ${JSON.stringify(seen)}`;
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((candidate) => isDeepStrictEqual(candidate, entry)));
}

function sample(list: readonly unknown[]): string {
  return JSON.stringify(list.length > 3 ? [...list.slice(0, 3), '...'] : list);
}
