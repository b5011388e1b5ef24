import { describe, expect, it } from 'vitest';
import { wpsVendor } from '../src/index.ts';
import { credentialsOf } from './support/apps.ts';
import { rawCall, rawToken } from './support/raw-calls.ts';
import { runningMock } from './support/running-mock.ts';

const read = { method: 'GET', target: '/v7/users/mock-user-0001' };
const other = { method: 'GET', target: '/v7/users/mock-user-0002/depts' };
const limitId = 'wps.calls-per-second';

async function prepared(limit: number | undefined) {
  const mock = await runningMock({ clock: '2026-11-21T00:00:00Z' });
  const token = await rawToken(mock);
  if (limit !== undefined) await mock.rateLimits.set({ mode: 'all', limits: { [limitId]: { limit } } });
  return { mock, call: (what = read) => rawCall(mock, what, token) };
}

const tooMany = (seconds: number) => ({
  status: 429,
  text: '{"code":429000001,"msg":"请求太频繁"}',
  headers: { 'retry-after': String(seconds), 'x-mock-rule': 'wps.rate, wps.retry-after' },
});

describe('the limit on calls', () => {
  it('is off, since no page states one', async () => {
    expect(wpsVendor.rateLimits).toEqual([
      expect.objectContaining({ id: limitId, limit: 50, windowMs: 1000, byDefault: false, evidence: 'inferred' }),
    ]);
    const { call } = await prepared(undefined);
    for (let count = 0; count <= 50; count += 1) expect(await call()).toMatchObject({ status: 200 });
  });

  it('counts 50 calls of an app in any second once limits are set to all', async () => {
    const { mock, call } = await prepared(undefined);
    await mock.rateLimits.set({ mode: 'all' });
    for (let count = 1; count <= 50; count += 1) expect(await call()).toMatchObject({ status: 200 });
    expect(await call()).toMatchObject(tooMany(1));
    await mock.clock.advance(1000);
    expect(await call()).toMatchObject({ status: 200 });
  });

  it('slides, over all operations together', async () => {
    const { mock, call } = await prepared(2);
    expect(await call()).toMatchObject({ status: 200 });
    await mock.clock.advance(600);
    expect(await call(other)).toMatchObject({ status: 200 });
    expect(await call()).toMatchObject(tooMany(1));
    await mock.clock.advance(399);
    expect(await call(other)).toMatchObject(tooMany(1));
    await mock.clock.advance(1);
    expect(await call()).toMatchObject({ status: 200 });
    expect(await call()).toMatchObject(tooMany(1));
  });

  it('notes a call that comes before the time it was told', async () => {
    const { mock, call } = await prepared(1);
    await call();
    expect(await call()).toMatchObject(tooMany(1));
    await mock.clock.advance(500);
    await call();
    expect((await mock.requests.last())?.violations).toMatchObject([{ code: 'retried-too-early' }]);
    await mock.clock.advance(500);
    expect(await call()).toMatchObject({ status: 200 });
    expect((await mock.requests.last())?.violations).toEqual([]);
  });

  it('counts each app by itself, and neither token calls nor calls that are refused before', async () => {
    const { mock, call } = await prepared(1);
    expect(await rawCall(mock, read, 'forged')).toMatchObject({ status: 401 });
    await rawToken(mock);
    expect(await call()).toMatchObject({ status: 200 });
    expect(await call()).toMatchObject({ status: 429 });
    const ranged = await credentialsOf(mock, 'AKmock20260101RANGED');
    const token = await rawToken(mock, ranged);
    expect(await rawCall(mock, { ...read, target: '/v7/users/mock-user-0003' }, token, ranged)).toMatchObject({
      status: 200,
    });
  });

  it('takes a window of another length', async () => {
    const { mock, call } = await prepared(1);
    await mock.rateLimits.set({ limits: { [limitId]: { windowMs: 60_000 } } });
    expect(await call()).toMatchObject({ status: 200 });
    await mock.clock.advance(15_000);
    expect(await call()).toMatchObject(tooMany(45));
  });

  it('can be used up by hand', async () => {
    const { mock, call } = await prepared(100);
    await mock.rateLimits.exhaust(limitId);
    expect(await call()).toMatchObject({ status: 429 });
    await mock.rateLimits.refill(limitId);
    expect(await call()).toMatchObject({ status: 200 });
  });
});
