import type { Profile } from '@x/mock-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FxiaokeSeed, startFxiaokeOfflineMock } from '../src/index.ts';
import { fixtures } from './fixtures/all.ts';
import { type Expected, expectedUnder, type Fixture, type Refused } from './fixtures/fixture.ts';
import type { Answer } from './support/exchange.ts';
import { type Scene, setScene } from './support/scene.ts';

const traceForms: Readonly<Record<Refused['trace'], RegExp>> = {
  anonymous: /^E-O\.null\.-1000-[0-9a-f]{16}$/,
  corp: /^E-O\.mock001\.-1000-[0-9a-f]{16}$/,
  actor: /^E-O\.mock001\.1000-[0-9a-f]{16}$/,
  token: /^open-api-gateway-web\/[0-9a-f]{16}$/,
};

describe.each<Profile>(['live', 'documented'])('profile %s', (profile) => {
  let mock: Awaited<ReturnType<typeof startFxiaokeOfflineMock>>;
  beforeAll(async () => {
    mock = await startFxiaokeOfflineMock({ profile });
  });
  afterAll(() => mock.close());

  it.each(fixtures)('$name', async (fixture) => {
    await mock.reset();
    const scene = await setScene(mock);
    if (fixture.patch) await mock.state.patch(fixture.patch(scene));
    await fixture.before?.(scene);
    const before = await mock.state.get();

    const { headers, ...how } = fixture;
    const answer = await scene.send(fixture.path, fixture.body(scene), { ...how, headers: headers?.(scene) });

    expectAnswer(answer, expectedUnder(profile, fixture), scene);
    const after = fixture.effect?.(before, scene) ?? withStatuses(before, fixture.changes ?? {});
    expect(await mock.state.get()).toEqual(after);
  });
});

function expectAnswer({ status, contentType, text, rules }: Answer, expected: Expected, scene: Scene): void {
  switch (expected.kind) {
    case 'page':
      expect({ status, contentType, rules }).toEqual({
        status: expected.status,
        contentType: 'text/html',
        rules: expected.rules,
      });
      expect(text).toMatch(/^<!DOCTYPE HTML .*Tengine<\/body>\s+<\/html>\s+$/s);
      return;
    case 'tokenGiven':
      expect(JSON.parse(text)).toEqual(givenTokens(scene)[expected.of]);
      break;
    case 'accepted': {
      const { payload, trace } = expected;
      expect(JSON.parse(text)).toEqual({
        ...successFields(expect.stringMatching(traceForms[trace]))[expected.text],
        ...(typeof payload === 'function' ? payload(scene) : payload),
      });
      break;
    }
    case 'refused': {
      const { errorCode, errorMessage, errorDescription, trace, extra } = expected;
      expect(JSON.parse(text)).toStrictEqual({
        traceId: expect.stringMatching(traceForms[trace]),
        errorCode,
        errorMessage,
        ...(errorDescription === undefined ? {} : { errorDescription }),
        ...extra,
      });
    }
  }
  expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/json' });
  expect(rules).toEqual(expected.rules);
}

function givenTokens({ token, accessToken, corpId, app, ea }: Scene) {
  const expiresIn = expect.any(Number);
  const fine = { errorCode: 0, errorMessage: 'success' };
  return {
    corpAccessToken: { ...fine, corpAccessToken: token, corpId, expiresIn },
    oauthToken: {
      ...fine,
      accessToken,
      expiresIn,
      openUserId: corpId,
      appId: app.id,
      ea,
      traceId: expect.stringMatching(traceForms.token),
    },
  };
}

/** How success reads, by the vendor's page. */
function successFields(traceId: unknown) {
  return {
    okSuccess: { traceId, errorCode: 0, errorMessage: 'OK', errorDescription: 'success' },
    ok: { traceId, errorCode: 0, errorMessage: 'OK' },
    success: { errorCode: 0, errorMessage: 'success' },
  };
}

function withStatuses(seed: FxiaokeSeed, changes: NonNullable<Fixture['changes']>): object {
  return {
    ...seed,
    users: seed.users.map((user) => {
      const status = changes[user.id];
      return status === undefined ? user : { ...user, status, updateTime: expect.any(Number) };
    }),
  };
}
