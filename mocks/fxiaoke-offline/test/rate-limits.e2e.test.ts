import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { bytesOf, post, type RawAnswer } from './support/raw-call.ts';
import {
  batchBody,
  DOCUMENTED_PATH,
  OAUTH_PATH,
  OBSERVED_PATH,
  type Scene,
  startScene,
  TOKEN_PATH,
  tokenBody,
} from './support/scene.ts';

const START = '2026-11-21T00:00:00.000Z';

async function startLimited(): Promise<Scene & AsyncDisposable> {
  const scene = await startScene({ clock: START });
  await scene.mock.rateLimits.set({ mode: 'all' });
  return scene;
}

async function codesOf(times: number, call: () => Promise<RawAnswer>): Promise<unknown[]> {
  const codes: unknown[] = [];
  for (let count = 0; count < times; count += 1) codes.push(JSON.parse((await call()).text)['errorCode']);
  return codes;
}

const batch =
  (scene: Scene, path: string, changes: Readonly<Record<string, unknown>> = {}) =>
  () =>
    post(scene.mock, path, batchBody(scene, changes));
const tokens =
  ({ mock, app }: Scene, changed = app, path = TOKEN_PATH) =>
  () =>
    post(mock, path, tokenBody(changed, { grantType: 'app_secret' }));

describe('the limits', () => {
  it('are what third parties copied, and none holds unless all are asked for', async () => {
    await using scene = await startScene({ clock: START });
    const { mode, limits } = await scene.mock.rateLimits.get();
    expect(mode).toBe('documented');
    expect(limits.map(({ operations, source, ...limit }) => [operations.length, limit])).toEqual([
      [
        24,
        {
          id: 'fxiaoke.interface-20-seconds',
          algorithm: 'sliding',
          limit: 100,
          windowMs: 20_000,
          advertisesReset: false,
          byDefault: false,
          evidence: 'observed',
        },
      ],
      [
        2,
        {
          id: 'fxiaoke.token-minute',
          algorithm: 'sliding',
          limit: 10,
          windowMs: 60_000,
          advertisesReset: false,
          byDefault: false,
          evidence: 'observed',
        },
      ],
      [
        2,
        { id: 'fxiaoke.token-concurrency', algorithm: 'concurrency', limit: 1, byDefault: false, evidence: 'observed' },
      ],
    ]);
    expect(new Set(await codesOf(101, batch(scene, OBSERVED_PATH)))).toEqual(new Set([0]));
    expect(new Set(await codesOf(11, tokens(scene)))).toEqual(new Set([0]));
  });

  it('let 100 calls of an operation through in 20 seconds, and more as the first ones grow old', async () => {
    await using scene = await startLimited();
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([0]);
    await scene.mock.clock.advance(10_000);
    expect(new Set(await codesOf(99, batch(scene, OBSERVED_PATH)))).toEqual(new Set([0]));
    expect(await codesOf(2, batch(scene, OBSERVED_PATH))).toEqual([30004, 30004]);

    await scene.mock.clock.advance(9_999);
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([30004]);
    await scene.mock.clock.advance(1);
    expect(await codesOf(2, batch(scene, OBSERVED_PATH))).toEqual([0, 30004]);
    await scene.mock.clock.advance(10_000);
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([0]);
  });

  it('count an operation on both its paths as one, each operation on its own, and refused parameters too', async () => {
    await using scene = await startLimited();
    expect(new Set(await codesOf(50, batch(scene, OBSERVED_PATH, { openUserIds: [] })))).toEqual(new Set([15002]));
    expect(new Set(await codesOf(50, batch(scene, DOCUMENTED_PATH)))).toEqual(new Set([0]));
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([30004]);
    expect(await codesOf(1, batch(scene, DOCUMENTED_PATH))).toEqual([30004]);
    const other = { openUserIds: undefined, openUserId: 'openUserId1' };
    expect(await codesOf(1, batch(scene, DOCUMENTED_PATH, other))).toEqual([0]);
  });

  it('do not count calls whose token is refused', async () => {
    await using scene = await startLimited();
    const forged = batch(scene, OBSERVED_PATH, { corpAccessToken: 'forged' });
    expect(new Set(await codesOf(101, forged))).toEqual(new Set([20016]));
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([0]);
  });

  it('let 10 token calls of an app through in a minute', async () => {
    await using scene = await startLimited();
    await scene.mock.state.patch({ apps: [{ id: scene.stoppedApp.id, stopped: false }] });
    expect(await codesOf(11, tokens(scene))).toEqual([...Array(10).fill(0), 14001]);
    expect(await codesOf(1, tokens(scene, scene.stoppedApp))).toEqual([0]);
    expect(await codesOf(1, tokens(scene, scene.app, OAUTH_PATH))).toEqual([0]);

    await scene.mock.clock.advance(59_999);
    expect(await codesOf(1, tokens(scene))).toEqual([14001]);
    await scene.mock.clock.advance(1);
    expect(await codesOf(1, tokens(scene))).toEqual([0]);
  });

  it('are named in no header of the vendor, so that the diagnostics say when there is room', async () => {
    await using scene = await startLimited();
    await scene.mock.rateLimits.set({ limits: { 'fxiaoke.interface-20-seconds': { limit: 1 } } });
    await codesOf(1, batch(scene, OBSERVED_PATH));
    await scene.mock.clock.advance(5_000);
    const { headers } = await batch(scene, OBSERVED_PATH)();
    expect(Object.keys(headers).filter((name) => /retry|limit/.test(name))).toEqual([]);
    expect(headers['x-mock-rule']).toBe('fxiaoke.rate-limit, fxiaoke.uncaptured-error');
    expect(headers['x-mock-diagnostics']).toBe(
      'More than 1 calls of this operation by this corp in 20000 ms (fxiaoke.interface-20-seconds); there is room again in 15000 ms.',
    );
  });

  it('hold nothing against a call that comes back before there is room, since nobody was told when', async () => {
    await using scene = await startLimited();
    await codesOf(11, tokens(scene));
    await scene.mock.clock.advance(59_000);
    await codesOf(1, tokens(scene));
    await scene.mock.clock.advance(1_000);
    await codesOf(1, tokens(scene));
    const entries = await scene.mock.requests.list({ operation: 'fxiaoke.corpAccessToken' });
    const early = entries.map(({ violations }) => violations.filter(({ code }) => code === 'retried-too-early').length);
    expect(early).toEqual(Array(14).fill(0));
  });

  it('let one token call of an app through at a time', async () => {
    await using scene = await startLimited();
    const { mock } = scene;
    await mock.faults.arm({
      match: { operation: 'fxiaoke.corpAccessToken' },
      phase: 'after',
      script: [{ hang: true }],
    });
    const slots = async () => {
      const { buckets } = await mock.rateLimits.get();
      return buckets.find(
        ({ limit, operation }) => limit.algorithm === 'concurrency' && operation === 'fxiaoke.corpAccessToken',
      )?.used;
    };
    const first = connect(mock.port, mock.host);
    await once(first, 'connect');
    first.write(bytesOf(TOKEN_PATH, mock.credentials));
    await vi.waitFor(async () => expect(await slots()).toBe(1), { timeout: 20_000 });

    const second = await tokens(scene)();
    expect(JSON.parse(second.text)).toMatchObject({ errorCode: 14001, errorMessage: '接口调用超过限制' });
    expect(second.headers['x-mock-rule']).toBe('fxiaoke.token-calls-at-once, fxiaoke.uncaptured-error');
    expect(await codesOf(1, tokens(scene, scene.app, OAUTH_PATH))).toEqual([0]);

    first.destroy();
    await vi.waitFor(async () => expect(await slots()).toBe(0), { timeout: 20_000 });
    expect(await codesOf(2, tokens(scene))).toEqual([0, 0]);
  });
});
