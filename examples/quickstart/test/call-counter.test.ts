import { describe, expect, it } from 'vitest';
import { createCallCounter } from '../src/work/call-counter.ts';

describe('createCallCounter', () => {
  it('counts attempts by operation, those that were refused apart', () => {
    const calls = createCallCounter();
    const common = {
      vendor: 'wps',
      method: 'POST',
      path: '/',
      callId: '1',
      attempt: 1,
      waitedMs: 0,
      durationMs: 1,
    } as const;
    calls.onAttempt({ ...common, operation: 'accessToken', outcome: 'ok' });
    calls.onAttempt({ ...common, operation: 'batchDisable', outcome: 'vendor', reason: 'accessTokenInvalid' });
    calls.onAttempt({ ...common, operation: 'batchDisable', outcome: 'ok' });
    expect(calls.total()).toBe(3);
    expect(calls.byOperation()).toEqual([
      { operation: 'accessToken', made: 1, refused: 0 },
      { operation: 'batchDisable', made: 2, refused: 1 },
    ]);
  });
});
