import type { RequestMatch } from '../control/request-match.ts';
import { describeNearMiss } from './describe.ts';
import type { JournalEntry } from './journal-entry.ts';
import { matchesEntry } from './match-entry.ts';
import { nearMisses } from './near-misses.ts';

export interface WaitOptions {
  /** 1 by default. */
  readonly atLeast?: number | undefined;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The near misses are texts for people: a request, and which field of it differs and how. */
export type Waited =
  | { readonly kind: 'found'; readonly items: readonly JournalEntry[] }
  | { readonly kind: 'timedOut'; readonly items: readonly JournalEntry[]; readonly nearMisses: readonly string[] };

/** What a wait needs of the journal. */
export interface WaitSource {
  entries(): readonly JournalEntry[];
  /** Both give back what ends them. */
  onFinished(listener: (entry: JournalEntry) => void): () => void;
  onCleared(listener: () => void): () => void;
}

const MAX_NEAR_MISSES = 10;

/** The longest delay that a timer takes; a longer one would be over at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export function waitForRequests(
  source: WaitSource,
  match: RequestMatch,
  { atLeast = 1, timeoutMs, signal }: WaitOptions,
): Promise<Waited> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // Kept here, and not read from the journal each time: old entries may be pushed out during the wait.
    let items = source.entries().filter((entry) => entry.phase !== 'open' && matchesEntry(match, entry));
    if (items.length >= atLeast) {
      resolve({ kind: 'found', items });
      return;
    }

    const endFinished = source.onFinished((entry) => {
      if (!matchesEntry(match, entry)) return;
      items.push(entry);
      if (items.length < atLeast) return;
      end();
      resolve({ kind: 'found', items });
    });
    const endCleared = source.onCleared(() => {
      items = [];
    });
    const timer = setTimeout(
      () => {
        end();
        resolve({
          kind: 'timedOut',
          items,
          nearMisses: nearMisses(match, source.entries()).slice(0, MAX_NEAR_MISSES).map(describeNearMiss),
        });
      },
      Math.min(timeoutMs, MAX_TIMER_MS),
    );
    function onAbort(): void {
      end();
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', onAbort);
    function end(): void {
      endFinished();
      endCleared();
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  });
}
