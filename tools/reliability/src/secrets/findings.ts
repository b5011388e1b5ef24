import type { Canary } from './canary/canary.ts';
import { findCanaries } from './canary/search.ts';

/** Counts what was searched, and keeps what was found. */
export interface Findings {
  /** Whatever else is wrong, such as a check that could not be made. */
  readonly failures: string[];
  /** The kinds of place that were searched. */
  readonly surfaces: Set<string>;
  searched(): number;
  /** Looks for the canaries in a text. */
  search(surface: string, text: string, canaries: readonly Canary[], about: string): void;
}

export function createFindings(): Findings {
  const failures: string[] = [];
  const surfaces = new Set<string>();
  let searched = 0;
  return {
    failures,
    surfaces,
    searched: () => searched,
    search(surface, text, canaries, about) {
      searched += 1;
      surfaces.add(surface);
      const found = findCanaries(text, canaries);
      if (found.length > 0) failures.push(`${surface} shows ${found.join(', ')}: ${about}`);
    },
  };
}
