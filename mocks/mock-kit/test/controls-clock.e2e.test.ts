import { describe, expect, it } from 'vitest';
import type { Mocks } from '../src/index.ts';
import { callToy, toyToken } from './support/call-toy.ts';
import { CLOCK, eachControls } from './support/each-controls.ts';
import { TOKEN_LIFE_MS } from './support/toy-vendor.ts';
import type { TwoToys } from './support/with-toy-mocks.ts';

describe.each(eachControls)('the controls %s', (_, start) => {
  it('move the clock, and tokens have expired at once', async () => {
    const mocks = await start();
    const token = await toyToken(mocks.url, mocks.credentials.feishu);
    const me = () => callToy(mocks.url, 'GET /toy/me', { bearer: token });
    await mocks.clock.advance(TOKEN_LIFE_MS - 1);
    expect((await me()).status).toBe(200);
    await mocks.clock.advance('1ms');
    expect((await me()).body).toBe('{"toy":"token expired"}');

    await mocks.clock.freeze('2030-01-01T08:00:00+08:00');
    expect((await mocks.clock.now()).toISOString()).toBe('2030-01-01T00:00:00.000Z');
    await mocks.clock.set(new Date('2031-01-01T00:00:00Z'));
    expect((await me()).header('date')).toBe('Wed, 01 Jan 2031 00:00:00 GMT');
    await mocks.clock.resume();
    expect(Math.abs((await mocks.clock.now()).getTime() - Date.now())).toBeLessThan(60_000);
    await mocks.clock.set('2040-01-01');
    expect((await mocks.clock.now()).getUTCFullYear()).toBe(2040);
    await mocks.clock.freeze();
    const frozen = await mocks.clock.now();
    expect(await mocks.clock.now()).toEqual(frozen);
  });

  it('move the clock, and windows have room at once', async () => {
    const mocks = await start();
    const limited = async () => (await callToy(mocks.url, 'POST /toy/limited')).status;
    expect([await limited(), await limited(), await limited()]).toEqual([200, 200, 429]);
    await mocks.clock.advance(1000);
    expect(await limited()).toBe(200);
  });

  it.each<[string, (mocks: Mocks<TwoToys>) => Promise<unknown>]>([
    ['freeze', ({ clock }) => clock.freeze('noon')],
    ['set', ({ clock }) => clock.set('2030-01-01T00:00:00')],
    ['set, a Date that is none', ({ clock }) => clock.set(new Date(Number.NaN))],
    ['advance, backwards', ({ clock }) => clock.advance(-1)],
    ['advance, without a unit', ({ clock }) => clock.advance('soon')],
    [
      'set, a limit that is none',
      ({ rateLimits }) => rateLimits.set({ limits: { 'toy.limited-second': { limit: 0 } } }),
    ],
    ['set, an unknown limit', ({ rateLimits }) => rateLimits.set({ limits: { nothing: { limit: 1 } } })],
    ['exhaust', ({ rateLimits }) => rateLimits.exhaust('nothing')],
    ['refill', ({ rateLimits }) => rateLimits.refill('nothing')],
    ['wait for less than one', ({ requests }) => requests.waitFor({}, { atLeast: 0 })],
    ['wait for ever', ({ requests }) => requests.waitFor({}, { timeoutMs: 1e9 })],
    ['verify what cannot be', ({ verify }) => verify({ expect: [{ match: {}, times: 1, atLeast: 2 }] })],
  ])('refuse with a RangeError and change nothing: %s', async (_, call) => {
    const mocks = await start();
    const limits = await mocks.rateLimits.get();
    await expect(call(mocks)).rejects.toThrow(RangeError);
    expect((await mocks.clock.now()).toISOString()).toBe(CLOCK);
    expect(await mocks.rateLimits.get()).toEqual(limits);
  });
});
