import { describe, expect, it } from 'vitest';
import {
  batchBody,
  OAUTH_PATH,
  OBSERVED_PATH,
  type Scene,
  startScene,
  TOKEN_PATH,
  tokenBody,
} from './support/scene.ts';

const START = '2026-11-21T00:00:00.000Z';

const fetchToken = ({ sendJson, app }: Scene) => sendJson(TOKEN_PATH, tokenBody(app));

async function codeWith(scene: Scene, corpAccessToken: unknown): Promise<unknown> {
  return (await scene.sendJson(OBSERVED_PATH, batchBody(scene, { corpAccessToken })))['errorCode'];
}

describe('corpAccessToken', () => {
  it('is given with 7200 seconds to live', async () => {
    await using scene = await startScene({ clock: START });
    expect(await fetchToken(scene)).toEqual({
      errorCode: 0,
      errorMessage: 'success',
      corpAccessToken: scene.token,
      corpId: scene.corpId,
      expiresIn: 7200,
    });
  });

  it('stays the same until 6600 seconds have passed, with what is left of its life', async () => {
    await using scene = await startScene({ clock: START });
    await scene.mock.clock.advance(6_599_999);
    expect(await fetchToken(scene)).toMatchObject({ corpAccessToken: scene.token, expiresIn: 600 });

    await scene.mock.clock.advance(1);
    const next = await fetchToken(scene);
    expect(next['corpAccessToken']).not.toBe(scene.token);
    expect(next).toMatchObject({ errorCode: 0, expiresIn: 7200 });
    expect(await fetchToken(scene)).toEqual(next);
  });

  it('stays good until its own end after a new one was given', async () => {
    await using scene = await startScene({ clock: START });
    await scene.mock.clock.advance(6_600_000);
    const { corpAccessToken: next } = await fetchToken(scene);

    await scene.mock.clock.advance(599_999);
    expect(await codeWith(scene, scene.token)).toBe(0);
    expect(await codeWith(scene, next)).toBe(0);

    await scene.mock.clock.advance(1);
    expect(await codeWith(scene, scene.token)).toBe(20016);
    expect(await codeWith(scene, next)).toBe(0);

    await scene.mock.clock.set(new Date(Date.parse(START) + 13_800_000 - 1));
    expect(await codeWith(scene, next)).toBe(0);
    await scene.mock.clock.advance(1);
    expect(await codeWith(scene, next)).toBe(20016);
  });

  it('is replaced by the token call once it was revoked', async () => {
    await using scene = await startScene({ clock: START });
    await scene.mock.state.patch({ tokens: [{ id: scene.token, revoked: true }] });
    const { corpAccessToken: next } = await fetchToken(scene);
    expect(next).not.toBe(scene.token);
    expect([await codeWith(scene, scene.token), await codeWith(scene, next)]).toEqual([20016, 0]);
  });

  it('that the state API adds is good', async () => {
    await using scene = await startScene({ clock: START });
    await scene.mock.state.patch({ tokens: [{ id: 'mine', issuedAt: '2026-11-20T23:00:00Z' }] });
    expect(await codeWith(scene, 'mine')).toBe(0);
    await scene.mock.clock.advance(3_600_000);
    expect(await codeWith(scene, 'mine')).toBe(20016);
  });

  it('is nowhere in what the mock says about a refusal', async () => {
    await using scene = await startScene({ clock: START });
    await scene.mock.clock.advance(7_200_000);
    const { diagnostics, text } = await scene.send(OBSERVED_PATH, batchBody(scene));
    expect(diagnostics).toBe('The token expired at 2026-11-21T02:00:00.000Z; it is 2026-11-21T02:00:00.000Z.');
    expect(text).not.toContain(scene.token);
  });
});

describe('accessToken of the OAuth endpoint', () => {
  const fetchAccessToken = ({ sendJson, app }: Scene) =>
    sendJson(OAUTH_PATH, tokenBody(app, { grantType: 'app_secret' }));

  it('is another token than corpAccessToken, with the same rules for its life', async () => {
    await using scene = await startScene({ clock: START });
    expect(scene.accessToken).not.toBe(scene.token);
    expect(await fetchAccessToken(scene)).toMatchObject({ accessToken: scene.accessToken, expiresIn: 7200 });

    await scene.mock.clock.advance(6_599_999);
    expect(await fetchAccessToken(scene)).toMatchObject({ accessToken: scene.accessToken, expiresIn: 600 });
    await scene.mock.clock.advance(1);
    const { accessToken: next } = await fetchAccessToken(scene);
    expect(next).not.toBe(scene.accessToken);
    expect(await fetchToken(scene)).not.toMatchObject({ corpAccessToken: next });
  });
});

describe('an unknown path', () => {
  it.each(['/oauth2.0/mcp', '/.well-known/jwks'])('%s is answered by the gateway, as it was captured', async (path) => {
    await using scene = await startScene();
    const { status, contentType, text } = await scene.send(path, {});
    expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/json' });
    expect(JSON.parse(text)).toEqual({
      errorCode: 10006,
      errorMessage: `the request uri=[${path}],apiName=[null] is not exists`,
    });
    expect(await scene.send(path, {}, { method: 'GET' })).toMatchObject({ status: 404, contentType: 'text/html' });
  });
});
