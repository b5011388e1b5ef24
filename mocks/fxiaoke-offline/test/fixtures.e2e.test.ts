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

    const answer = await scene.send(fixture.path, fixture.body(scene), fixture);

    expectAnswer(answer, expectedUnder(profile, fixture), scene);
    expect(await mock.state.get()).toEqual(withStatuses(before, fixture.changes ?? {}));
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
      expect(JSON.parse(text)).toEqual({
        errorCode: 0,
        errorMessage: 'success',
        corpAccessToken: scene.token,
        corpId: scene.corpId,
        expiresIn: expect.any(Number),
      });
      break;
    case 'accepted':
      expect(JSON.parse(text)).toEqual({
        traceId: expect.stringMatching(traceForms.corp),
        errorDescription: 'success',
        errorMessage: 'OK',
        errorCode: 0,
      });
      break;
    case 'refused': {
      const { errorCode, errorMessage, errorDescription, trace } = expected;
      expect(JSON.parse(text)).toStrictEqual({
        traceId: expect.stringMatching(traceForms[trace]),
        errorCode,
        errorMessage,
        ...(errorDescription === undefined ? {} : { errorDescription }),
      });
    }
  }
  expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/json' });
  expect(rules).toEqual(expected.rules);
}

function withStatuses(seed: FxiaokeSeed, changes: NonNullable<Fixture['changes']>): FxiaokeSeed {
  return { ...seed, users: seed.users.map((user) => ({ ...user, status: changes[user.id] ?? user.status })) };
}
