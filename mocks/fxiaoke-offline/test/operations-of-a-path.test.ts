import type { RawRequest } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { routes } from '../src/operations/routes.ts';
import { fixtures } from './fixtures/all.ts';
import { makeRequest } from './support/make-call.ts';
import { DOCUMENTED_PATH, OBSERVED_PATH, startScene, TOKEN_PATH } from './support/scene.ts';

const BATCH = 'fxiaoke.setMemberStatusBatch';

function operationsOf(request: RawRequest): string[] {
  return routes
    .filter(({ path, accepts }) => path === request.path && (accepts === undefined || accepts(request)))
    .map(({ id }) => id);
}

function bodyOf(value: unknown): string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
}

describe('the operations of a path', () => {
  it('are these', () => {
    expect(routes.map(({ id, method, path }) => [id, method, path])).toEqual([
      [BATCH, 'POST', '/cgi/crm/v2/data/update'],
      [BATCH, 'POST', '/cgi/user/batchSetStatus'],
      ['fxiaoke.corpAccessToken', 'POST', '/cgi/corpAccessToken/get/V2'],
    ]);
  });

  it('never share a request: no fixture fits two', async () => {
    await using scene = await startScene();
    for (const fixture of fixtures) {
      const fitting = operationsOf(makeRequest(fixture.path, bodyOf(fixture.body(scene))));
      expect(fitting.length, fixture.name).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [{ openUserIds: ['a'], status: 1 }, [BATCH]],
    [{ openUserIds: ['a'] }, [BATCH]],
    [{ status: 1 }, [BATCH]],
    [{}, []],
    [{ data: { object_data: {} } }, []],
    [{ openUserIds: ['a'], status: 1, data: {} }, []],
    [{ departmentId: 1, status: 1 }, []],
    [{ openUserId: 'a', status: 1 }, []],
    [{ user: { openUserId: 'a' } }, []],
  ])('at the path that five pages print, %j is for %j', (body, expected) => {
    expect(operationsOf(makeRequest(DOCUMENTED_PATH, JSON.stringify(body)))).toEqual(expected);
  });

  it("are told by the path alone where it is one operation's", () => {
    for (const body of ['', '{', '{}', '{"data":{}}']) {
      expect(operationsOf(makeRequest(OBSERVED_PATH, body))).toEqual([BATCH]);
      expect(operationsOf(makeRequest(TOKEN_PATH, body))).toEqual(['fxiaoke.corpAccessToken']);
      expect(operationsOf(makeRequest(DOCUMENTED_PATH, body))).toEqual([]);
    }
  });
});
