import { describe, expect, it } from 'vitest';
import { catalogue } from '../../test/support/operations.ts';
import type { Failure, Sent, TransportProblem, VendorFailure } from '../errors/failure.ts';
import { decideRetry, type RetryDecision, type RetryQuestion } from './decide-retry.ts';

const policy = { maxAttempts: 3, initialDelayMs: 100, maxDelayMs: 1_000 };

function transport(problem: TransportProblem, sent: Sent): Failure {
  return { kind: 'transport', problem, sent, detail: '' };
}

function gateway(httpStatus: number, retryAfterMs?: number): Failure {
  return { kind: 'protocol', problem: 'html', httpStatus, issues: [], retryAfterMs };
}

function refused(reason: Exclude<keyof typeof catalogue, 'partlyBusy'>, retryAfterMs?: number): VendorFailure {
  const entry = catalogue[reason];
  const { mayHaveExecuted } = entry;
  const [code] = entry.codes;
  const [httpStatus] = entry.httpStatus;
  return { kind: 'vendor', reason, entry, mayHaveExecuted, code, httpStatus, vendorMessage: '', retryAfterMs };
}

function decide(failure: Failure, question: Partial<RetryQuestion> = {}): RetryDecision {
  return decideRetry({
    failure,
    policy,
    attempt: 1,
    repeatable: true,
    tokenRefreshed: false,
    remainingMs: 10_000,
    random: 0.5,
    ...question,
  });
}

const giveUp = { action: 'give-up' };
const retry = { action: 'retry', delayMs: 50, refreshToken: false };
const refresh = { action: 'retry', delayMs: 0, refreshToken: true };

describe('which failures are retried', () => {
  const unlisted: Failure = {
    kind: 'vendor',
    reason: 'unlisted',
    mayHaveExecuted: true,
    code: 999,
    httpStatus: 503,
    vendorMessage: '',
  };
  /** Of an entry that lists operations: what was settled for the operation counts, not the entry. */
  const busyBefore: VendorFailure = { ...refused('busy'), mayHaveExecuted: false };
  const wrongShape: Failure = { kind: 'protocol', problem: 'wrong-shape', httpStatus: 503, issues: [] };

  it.each<[name: string, failure: Failure, repeatable: object, once: object]>([
    ['connection lost before sending', transport('connection', 'no'), retry, retry],
    ['connection lost, unknown whether sent', transport('connection', 'unknown'), retry, giveUp],
    ['connection lost within the answer', transport('connection', 'yes'), retry, giveUp],
    ['timeout before sending', transport('timeout', 'no'), retry, retry],
    ['timeout, unknown whether sent', transport('timeout', 'unknown'), retry, giveUp],
    ['timeout within the answer', transport('timeout', 'yes'), retry, giveUp],
    ['deadline before sending', transport('deadline', 'no'), giveUp, giveUp],
    ['deadline after sending', transport('deadline', 'unknown'), giveUp, giveUp],
    ['client closed before sending', transport('client-closed', 'no'), giveUp, giveUp],
    ['answer too large', transport('response-too-large', 'yes'), giveUp, giveUp],
    ['gateway 429', gateway(429), retry, retry],
    ['gateway 502', gateway(502), retry, giveUp],
    ['gateway 503', gateway(503), retry, giveUp],
    ['gateway 504', gateway(504), retry, giveUp],
    ['gateway 500', gateway(500), giveUp, giveUp],
    ['gateway 404', gateway(404), giveUp, giveUp],
    ['gateway 200', gateway(200), giveUp, giveUp],
    ['wrong shape, whatever the status', wrongShape, giveUp, giveUp],
    ['refused: never', refused('badParameter'), giveUp, giveUp],
    ['refused: a quota, which comes with HTTP 429', refused('quotaUsedUp'), giveUp, giveUp],
    ['refused: backoff, not carried out', refused('rateLimited'), retry, retry],
    ['refused: backoff, may have been carried out', refused('busy'), retry, giveUp],
    ['refused: backoff, not carried out by this operation', busyBefore, retry, retry],
    ['refused: token', refused('tokenExpired'), refresh, refresh],
    ['refused: unlisted code, whatever the status', unlisted, giveUp, giveUp],
  ])('%s', (_name, failure, repeatable, once) => {
    expect(decide(failure)).toEqual(repeatable);
    expect(decide(failure, { repeatable: false })).toEqual(once);
  });
});

describe('how often', () => {
  it('counts the first attempt as one', () => {
    const failure = transport('connection', 'no');
    expect(decide(failure, { attempt: 2 })).toEqual({ ...retry, delayMs: 100 });
    expect(decide(failure, { attempt: 3 })).toEqual(giveUp);
    expect(decide(failure, { attempt: 1, policy: { ...policy, maxAttempts: 1 } })).toEqual(giveUp);
  });

  it('refreshes the token once, with whatever is left of the attempts', () => {
    const failure = refused('tokenExpired');
    expect(decide(failure, { attempt: 3 })).toEqual(refresh);
    expect(decide(failure, { policy: { ...policy, maxAttempts: 1 } })).toEqual(refresh);
    expect(decide(failure, { repeatable: false, policy: { ...policy, maxAttempts: 1 } })).toEqual(refresh);
    expect(decide(failure, { tokenRefreshed: true })).toEqual(giveUp);
  });
});

describe('how long', () => {
  it('waits as long as the vendor or a gateway asks, and its own pause besides, so that not all return at once', () => {
    expect(decide(refused('rateLimited', 4_000))).toEqual({ ...retry, delayMs: 4_050 });
    expect(decide(gateway(503, 4_000))).toEqual({ ...retry, delayMs: 4_050 });
    expect(decide(gateway(503, 4_000), { random: 0 })).toEqual({ ...retry, delayMs: 4_000 });
    expect(decide(refused('rateLimited', 0))).toEqual(retry);
  });

  it('takes a hint even over its own upper bound, without the pause when there is no time for it', () => {
    expect(decide(refused('rateLimited', 9_949))).toEqual({ ...retry, delayMs: 9_999 });
    expect(decide(refused('rateLimited', 9_950))).toEqual({ ...retry, delayMs: 9_950 });
    expect(decide(refused('rateLimited', 9_999))).toEqual({ ...retry, delayMs: 9_999 });
  });

  it('gives up when the pause would outlast the call', () => {
    expect(decide(refused('rateLimited', 10_000))).toEqual(giveUp);
    expect(decide(refused('rateLimited', 10_001))).toEqual(giveUp);
    expect(decide(transport('connection', 'no'), { remainingMs: 50 })).toEqual(giveUp);
    expect(decide(transport('connection', 'no'), { remainingMs: 51 })).toEqual(retry);
    expect(decide(transport('connection', 'no'), { remainingMs: 0, random: 0 })).toEqual(giveUp);
  });
});
