import type { AttemptEvent } from '@x/feishu-status';

export interface OperationCalls {
  readonly operation: string;
  readonly made: number;
  readonly refused: number;
}

export interface CallCounter {
  /** The option of that name of every client. */
  readonly onAttempt: (event: AttemptEvent) => void;
  total(): number;
  /** In the order in which the operations were first called. */
  byOperation(): readonly OperationCalls[];
}

/** Counts what clients send, token calls and repeats among it. */
export function createCallCounter(): CallCounter {
  const counts = new Map<string, OperationCalls>();
  return {
    onAttempt({ operation, outcome }) {
      const { made, refused } = counts.get(operation) ?? { made: 0, refused: 0 };
      counts.set(operation, { operation, made: made + 1, refused: refused + (outcome === 'ok' ? 0 : 1) });
    },
    total: () => [...counts.values()].reduce((sum, { made }) => sum + made, 0),
    byOperation: () => [...counts.values()],
  };
}
