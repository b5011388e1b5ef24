import { describe, expect, it } from 'vitest';
import {
  batchBody,
  DOCUMENTED_PATH,
  OBSERVED_PATH,
  type Scene,
  startScene,
  TOKEN_PATH,
  tokenBody,
} from './support/scene.ts';

const START = '2026-11-21T00:00:00.000Z';

async function startLimited(): Promise<Scene & AsyncDisposable> {
  const scene = await startScene({ clock: START });
  await scene.mock.state.patch({ switches: { rateLimits: true } });
  return scene;
}

async function codesOf(times: number, call: () => Promise<Record<string, unknown>>): Promise<unknown[]> {
  const codes: unknown[] = [];
  for (let count = 0; count < times; count += 1) codes.push((await call())['errorCode']);
  return codes;
}

const batch = (scene: Scene, path: string) => () => scene.sendJson(path, batchBody(scene));
const tokens =
  (scene: Scene, app = scene.app) =>
  () =>
    scene.sendJson(TOKEN_PATH, tokenBody(app));

describe('rate limits, switched on', () => {
  it('let 100 calls of a path through in 20 seconds, and more as the first ones grow old', async () => {
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

  it('count each path on its own, and calls whose parameters are refused too', async () => {
    await using scene = await startLimited();
    const misfit = () =>
      scene.sendJson(DOCUMENTED_PATH, batchBody(scene, { openUserIds: undefined, status: undefined }));
    expect(new Set(await codesOf(100, misfit))).toEqual(new Set([32000]));
    expect(await codesOf(1, misfit)).toEqual([30004]);
    expect(await codesOf(1, batch(scene, DOCUMENTED_PATH))).toEqual([30004]);
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([0]);
  });

  it('do not count calls whose token is refused', async () => {
    await using scene = await startLimited();
    const forged = () => scene.sendJson(OBSERVED_PATH, batchBody(scene, { corpAccessToken: 'forged' }));
    expect(new Set(await codesOf(101, forged))).toEqual(new Set([20016]));
    expect(await codesOf(1, batch(scene, OBSERVED_PATH))).toEqual([0]);
  });

  it('let 10 token calls of an app through in a minute', async () => {
    await using scene = await startLimited();
    await scene.mock.state.patch({ apps: [{ id: scene.stoppedApp.id, stopped: false }] });
    expect(await codesOf(11, tokens(scene))).toEqual([...Array(10).fill(0), 14001]);
    expect(await codesOf(1, tokens(scene, scene.stoppedApp))).toEqual([0]);

    await scene.mock.clock.advance(59_999);
    expect(await codesOf(1, tokens(scene))).toEqual([14001]);
    await scene.mock.clock.advance(1);
    expect(await codesOf(1, tokens(scene))).toEqual([0]);
  });
});
