import { operations } from '@x/fxiaoke-offline/contract';
import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures/all.ts';
import { expectedUnder } from './fixtures/fixture.ts';
import { startScene, TOKEN_PATH } from './support/scene.ts';

/** The codes for a body that lacks a field or has one of the wrong type. */
const SHAPE_CODES = [10001, 10002, 10010, 10012, 10013, 10014, 11008];

function issuesOf(path: string, body: unknown): number {
  const { body: schema } = path === TOKEN_PATH ? operations.corpAccessToken : operations.setMemberStatusBatch;
  // Through JSON, which drops what is undefined, as it does on the way to the mock.
  const result = schema?.['~standard'].validate(JSON.parse(JSON.stringify(body)));
  if (result === undefined || result instanceof Promise) throw new Error('a schema of the contract answers at once');
  return result.issues?.length ?? 0;
}

describe("the contract's schemas", () => {
  it('take every body that the mock takes, and none that it refuses for its shape', async () => {
    await using scene = await startScene();
    const bodies = fixtures.map((fixture) => ({ fixture, expected: expectedUnder('documented', fixture) }));
    const taken = bodies.filter(({ expected: { kind } }) => kind === 'accepted' || kind === 'tokenGiven');
    const refused = bodies.filter(
      ({ expected }) => expected.kind === 'refused' && SHAPE_CODES.includes(expected.errorCode),
    );
    expect([taken.length, refused.length].every((count) => count > 10)).toBe(true);

    // The contract knows the fields of the page alone.
    const extra = /not listed|currentOpenUserId/;
    for (const { fixture } of taken.filter(({ fixture }) => !extra.test(fixture.name))) {
      expect(issuesOf(fixture.path, fixture.body(scene)), fixture.name).toBe(0);
    }
    for (const { fixture } of refused) {
      expect(issuesOf(fixture.path, fixture.body(scene)), fixture.name).toBeGreaterThan(0);
    }
  });

  it('take the answers of the mock', async () => {
    await using scene = await startScene();
    const token = await scene.sendJson(TOKEN_PATH, scene.mock.credentials);
    const { path, data } = operations.setMemberStatusBatch;
    const batch = await scene.sendJson(path, {
      corpAccessToken: token['corpAccessToken'],
      corpId: token['corpId'],
      openUserIds: ['openUserId1'],
      status: 1,
    });
    expect(await operations.corpAccessToken.data['~standard'].validate(token)).toEqual({ value: token });
    expect(await data['~standard'].validate(batch)).toEqual({ value: batch });
  });
});
