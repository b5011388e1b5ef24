import { createFeishuStatus } from '@x/feishu-status';
import { startMocks } from '@x/mocks';
import { expect, it, onTestFinished } from 'vitest';
import { logAttempts } from '../src/log-attempts.ts';
import { keepLines } from './support/log-lines.ts';

const debug = 20;
const info = 30;
const warn = 40;
const error = 50;

async function setUp() {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const kept = keepLines();
  const feishu = createFeishuStatus({
    ...mocks.credentials.feishu,
    baseURL: mocks.baseURL.feishu,
    retry: { initialDelayMs: 1 },
    onAttempt: logAttempts(kept.logger),
  });
  onTestFinished(() => feishu.close());
  return { ...kept, mocks, feishu };
}

/** The vendor's id of each request, from what the mock has answered. */
async function logIds({ requests }: Awaited<ReturnType<typeof startMocks>>): Promise<readonly (string | undefined)[]> {
  const answered = await requests.list({ operation: 'feishu.list' });
  return answered.map(({ responseHeaders }) => {
    const place = responseHeaders.findIndex((text) => text.toLowerCase() === 'x-tt-logid');
    return place === -1 ? undefined : responseHeaders[place + 1];
  });
}

it('has a level for what went well, what went well in the end, and what failed', async () => {
  const { lines, mocks, feishu } = await setUp();
  await mocks.faults.arm('feishu.list: pass, 429, gateway(502), pass');
  await feishu.list();
  await feishu.list();
  const ids = await logIds(mocks);
  expect(ids).toHaveLength(4);
  expect(lines()).toMatchObject([
    { level: debug, operation: 'tenantAccessToken', outcome: 'ok', msg: 'feishu tenantAccessToken: ok' },
    { level: debug, operation: 'list', outcome: 'ok', requestId: ids[0], msg: 'feishu list: ok' },
    { level: warn, reason: 'rateLimited', httpStatus: 429, requestId: ids[1], retryInMs: expect.any(Number) },
    { level: warn, reason: 'html', httpStatus: 502, outcome: 'protocol', retryInMs: expect.any(Number) },
    { level: info, outcome: 'ok', attempt: 3, requestId: ids[3], msg: 'feishu list: ok at attempt 3' },
  ]);
});

it('has what belongs to one call under one id', async () => {
  const { lines, mocks, feishu } = await setUp();
  await feishu.list();
  await mocks.faults.arm('feishu.list: 429, gateway(502), pass');
  await Promise.all([feishu.list(), feishu.list()]);
  const attempts = new Map<unknown, number>();
  for (const { callId } of lines()) attempts.set(callId, (attempts.get(callId) ?? 0) + 1);
  // The token, the first call, and the two that share three answers of the script and one of their own.
  expect(attempts.size).toBe(4);
  expect([...attempts.values()].reduce((sum, count) => sum + count)).toBe(lines().length);
  for (const line of lines()) {
    expect(line).toMatchObject({
      callId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: expect.stringMatching(/^(GET|POST)$/),
      path: expect.stringMatching(/^\/open-apis\//),
      waitedMs: expect.any(Number),
      durationMs: expect.any(Number),
    });
  }
});

it('says when an attempt was the last one', async () => {
  const { lines, mocks, feishu } = await setUp();
  await mocks.faults.arm('feishu.list: reset x3');
  await expect(feishu.list()).rejects.toThrow();
  expect(await mocks.requests.count({ operation: 'feishu.list' })).toBe(3);
  const last = lines().at(-1);
  expect(last).toMatchObject({ level: warn, attempt: 3, msg: 'feishu list: connection, not tried again' });
  expect(last).not.toHaveProperty('retryInMs');
});

it('shows of an error what one searches by', async () => {
  const { logger, lines, mocks, feishu } = await setUp();
  await mocks.faults.arm('feishu.list: 400(code=99991672), reset x3, gateway(502) x3');
  for (const _call of ['refused', 'lost', 'garbled']) {
    await feishu.list().catch((err: unknown) => logger.error({ err }, 'no list'));
  }
  logger.error({ err: new TypeError('a bug') }, 'no list');
  const [refusedId] = await logIds(mocks);
  const errors = lines().filter(({ level }) => level === error);
  expect(errors.map(({ err }) => err)).toMatchObject([
    {
      type: 'VendorError',
      kind: 'vendor',
      vendor: 'feishu',
      operation: 'list',
      reason: 'scopeMissing',
      code: 99991672,
      httpStatus: 400,
      requestId: refusedId,
      mayHaveExecuted: false,
    },
    { type: 'TransportError', reason: 'connection', sent: 'unknown', systemCode: 'ECONNRESET', attempts: 3 },
    { type: 'ProtocolError', reason: 'html', httpStatus: 502, attempts: 3 },
    { type: 'TypeError', message: 'a bug', stack: expect.stringContaining('log-attempts.test.ts') },
  ]);
});
