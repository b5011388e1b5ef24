import { describe, expect, it } from 'vitest';
import { faultyInput, garbled, lost, misconfigured, rateRefusal, refusal } from '../../test/support/errors.ts';
import { instantRuntime, openLimiter } from '../../test/support/instant.ts';
import { ids, linesOf, stubJob } from '../../test/support/stub-job.ts';
import { blamesUser } from '../job/blames-user.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import type { BatchOutcome } from './batch-outcome.ts';
import { type SendBatchOptions, sendBatch } from './send-batch.ts';

const splitOn = blamesUser({ oneUser: ['unknownUser'], perhaps: ['forbidden'], listField: 'users' });

function setUp(send: (sent: readonly string[], call: number) => unknown, more: Partial<BulkJob<string>> = {}) {
  const limiter = openLimiter();
  const runtime = instantRuntime();
  const calls: (readonly string[])[] = [];
  const job = stubJob(
    async (sent) => {
      calls.push(sent);
      const answer = send(sent, calls.length);
      if (answer instanceof Error) throw answer;
      return answer as undefined;
    },
    { splitOn, ...(more as object) },
  );
  const run = (lines = linesOf('a', 'b'), options: Partial<SendBatchOptions> = {}): Promise<BatchOutcome<never>> =>
    sendBatch(job as BulkJob<never>, lines as never, { limiter, subject: '', runtime, ...options });
  return { run, calls, limiter, runtime };
}

const short = ({ results }: BatchOutcome<never>) =>
  results.map(({ id, outcome, result, attempts }) => [id, outcome, result, attempts]);

describe('a batch of nobody', () => {
  it('is no call and asks for no turn', async () => {
    const { run, calls, limiter } = setUp(() => undefined);
    expect(await run([])).toEqual({ results: [], left: [] });
    expect(calls).toEqual([]);
    expect(limiter.calls).toEqual([]);
  });
});

describe('a call that succeeds', () => {
  it('settles every user, by the vendor’s word where there is one', async () => {
    const { run } = setUp(() => [
      { outcome: 'succeeded', result: 'success' },
      { outcome: 'refused', result: 'resigned' },
    ]);
    const outcome = await run();
    expect(short(outcome)).toEqual([
      ['a', 'succeeded', 'success', 1],
      ['b', 'refused', 'resigned', 1],
    ]);
    expect(outcome.left).toEqual([]);
  });

  it('is sent again for single users only', async () => {
    const { run, calls, runtime } = setUp((sent, call) =>
      sent.map((id) => ({ outcome: id === 'b' && call < 3 ? 'retry' : 'succeeded' })),
    );
    expect(short(await run())).toEqual([
      ['a', 'succeeded', undefined, 1],
      ['b', 'succeeded', undefined, 3],
    ]);
    expect(calls).toEqual([['a', 'b'], ['b'], ['b']]);
    expect(runtime.pauses).toEqual([500, 1_000]);
  });

  it('leaves a user failed who is not done however often it is sent', async () => {
    const { run, calls } = setUp((sent) => sent.map(() => ({ outcome: 'retry', result: 'fail' })));
    expect(short(await run(linesOf('a')))).toEqual([['a', 'failed', 'fail', 8]]);
    expect(calls).toHaveLength(8);
  });

  it('with another number of answers is a bug, and stops', async () => {
    const { run } = setUp(() => [{ outcome: 'succeeded' }]);
    const outcome = await run();
    expect(outcome.results).toEqual([]);
    expect(outcome.left).toHaveLength(2);
    expect(String(outcome.stoppedBy?.error)).toContain('send gave 1 answers for 2 items');
  });
});

describe('a call that passes by itself', () => {
  it.each([
    ['no answer', lost()],
    ['nothing sent', lost('no')],
    ['a garbled answer', garbled()],
    ['an internal error', refusal('internal', { retry: 'backoff', mayHaveExecuted: true })],
    ['a refused token', refusal('tokenExpired', { retry: 'refresh-token' })],
  ])('is sent again as a whole: %s', async (_name, error) => {
    const { run, calls } = setUp((_sent, call) => (call === 1 ? error : undefined));
    expect(short(await run())).toEqual([
      ['a', 'succeeded', undefined, 2],
      ['b', 'succeeded', undefined, 2],
    ]);
    expect(calls).toHaveLength(2);
  });

  it('and never does is given up, and said to be uncertain where it may have taken effect', async () => {
    const { run, runtime } = setUp(() => lost());
    const { results, gaveUp } = await run();
    expect(results).toEqual([]);
    expect(gaveUp?.results.map(({ id, outcome, result }) => [id, outcome, result])).toEqual([
      ['a', 'uncertain', 'connection'],
      ['b', 'uncertain', 'connection'],
    ]);
    expect(runtime.pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
    expect((await setUp(() => lost('no')).run()).gaveUp?.results[0]?.outcome).toBe('failed');
  });

  it('is uncertain at once when a repeat might do harm', async () => {
    const { run, calls } = setUp(() => lost(), { idempotent: false });
    expect(short(await run())).toEqual([
      ['a', 'uncertain', 'connection', 1],
      ['b', 'uncertain', 'connection', 1],
    ]);
    expect(calls).toHaveLength(1);
    const certain = setUp((_sent, call) => (call === 1 ? lost('no') : undefined), { idempotent: false });
    expect(short(await certain.run())[0]).toEqual(['a', 'succeeded', undefined, 2]);
  });

  it('waits as long as the vendor asks, and its own pause besides', async () => {
    const busy = refusal('busy', { retry: 'backoff', mayHaveExecuted: true, retryAfterMs: 90_000 });
    const { run, runtime } = setUp((_sent, call) => (call === 1 ? busy : undefined));
    await run();
    expect(runtime.pauses).toEqual([90_500]);
  });
});

describe('a refusal for the rate', () => {
  it('is left to the limiter, and does not count as an attempt', async () => {
    const { run, limiter, runtime } = setUp((_sent, call) => (call <= 20 ? rateRefusal(5_000) : undefined));
    expect(short(await run(linesOf('a')))).toEqual([['a', 'succeeded', undefined, 21]]);
    expect(runtime.pauses).toEqual([]);
    expect(limiter.calls).toHaveLength(21);
    expect(limiter.reports[0]).toEqual(['rate-refused', 5_000]);
    expect(limiter.reports.at(-1)).toEqual(['answered', undefined]);
  });

  it('for ever ends all the same', async () => {
    const { run, calls } = setUp(() => rateRefusal());
    expect((await run()).gaveUp?.results[0]?.outcome).toBe('failed');
    expect(calls.length).toBeLessThan(100);
  });
});

describe('a batch that is refused because of one user', () => {
  it.each([[['u3']], [['u0', 'u49']], [['u7', 'u8', 'u30']], [ids(50)]])(
    'is split until %j stand alone',
    async (bad) => {
      const { run, calls } = setUp((sent) =>
        sent.some((id) => bad.includes(id)) ? refusal('unknownUser') : undefined,
      );
      const outcome = await run(linesOf(...ids(50)));
      const by = (wanted: string) => outcome.results.filter((result) => result.outcome === wanted).map(({ id }) => id);
      expect(by('refused')).toEqual(bad);
      expect(by('succeeded')).toHaveLength(50 - bad.length);
      expect(new Set(outcome.results.map(({ ordinal }) => ordinal)).size).toBe(50);
      // Halving: two calls for each level of each refused user at most.
      expect(calls.length).toBeLessThanOrEqual(1 + bad.length * 12);
    },
  );

  it('splits for faulty input in the list of users, not elsewhere', async () => {
    const { run } = setUp((sent) => (sent.includes('b') ? faultyInput('users[0].end_time') : undefined));
    expect(short(await run())).toEqual([
      ['a', 'succeeded', undefined, 2],
      ['b', 'refused', 'input', 2],
    ]);
    expect((await setUp(() => faultyInput('status')).run()).stoppedBy).toBeDefined();
  });

  it('is not sent again when part of it may be done and a repeat might do harm', async () => {
    const error = refusal('unknownUser', { mayHaveExecuted: true });
    const { run, calls } = setUp(() => error, { idempotent: false });
    expect(short(await run())[0]).toEqual(['a', 'uncertain', 'unknownUser', 1]);
    expect(calls).toHaveLength(1);
  });

  it('stops when all are refused for what can also be the app’s fault, and not when some are', async () => {
    const all = await setUp(() => refusal('forbidden')).run();
    expect(all.results).toEqual([]);
    expect(all.left.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(all.stoppedBy?.error).toMatchObject({ reason: 'forbidden' });
    const some = await setUp((sent) => (sent.includes('b') ? refusal('forbidden') : undefined)).run();
    expect(some.stoppedBy).toBeUndefined();
    expect(short(some)[1]).toEqual(['b', 'refused', 'forbidden', 2]);
  });
});

describe('what stops a batch', () => {
  it.each([
    ['a refusal that every call would meet', refusal('scopeMissing')],
    ['a client that is set up wrongly', misconfigured],
    ['a bug', new RangeError('oops')],
  ])('%s leaves its users', async (_name, error) => {
    const { run } = setUp(() => error);
    const { results, left, stoppedBy } = await run();
    expect(results).toEqual([]);
    expect(left.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stoppedBy?.error).toBe(error);
  });

  it('the signal: the call that is under way is finished, no further one is made', async () => {
    const controller = new AbortController();
    const { run, calls } = setUp((sent) => {
      controller.abort();
      return sent.map((id) => ({ outcome: id === 'a' ? 'succeeded' : 'retry' }));
    });
    const outcome = await run(undefined, { signal: controller.signal });
    expect(short(outcome)).toEqual([['a', 'succeeded', undefined, 1]]);
    expect(outcome.left.map(({ id }) => id)).toEqual(['b']);
    expect(outcome.stoppedBy).toBeUndefined();
    expect(calls).toHaveLength(1);
  });

  it('a beforeSend that fails: nothing is sent', async () => {
    const { run, calls } = setUp(() => undefined);
    const outcome = await run(undefined, { beforeSend: () => Promise.reject(new Error('disk full')) });
    expect(String(outcome.stoppedBy?.error)).toContain('disk full');
    expect(outcome.left).toHaveLength(2);
    expect(calls).toHaveLength(0);
  });
});
