import type { RawRequest } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { routes } from '../src/operations/routes.ts';
import { fixtures } from './fixtures/all.ts';
import { makeRequest } from './support/make-call.ts';
import { DOCUMENTED_PATH, OBSERVED_PATH, startScene, TOKEN_PATH } from './support/scene.ts';
import { validParameters } from './support/valid-calls.ts';

function operationsOf(request: RawRequest): string[] {
  return routes
    .filter(({ path, accepts }) => path === request.path && (accepts === undefined || accepts(request)))
    .map(({ id }) => id);
}

function bodyOf(value: unknown): string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
}

/** The operations of every path, as the vendor's pages and other people's code have them. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  '/cgi/crm/v2/data/update': [
    'setMemberStatusBatch',
    'setMemberStatus',
    'updateMember',
    'setDepartmentStatus',
    'updatePresetObject',
  ],
  '/cgi/user/batchSetStatus': ['setMemberStatusBatch'],
  '/cgi/user/setStatus': ['setMemberStatus'],
  '/cgi/user/update': ['updateMember'],
  '/cgi/department/setStatus': ['setDepartmentStatus'],
  '/cgi/crm/v2/data/query': ['queryUpdatedEmployees', 'queryPresetObjects'],
  '/cgi/user/get/batchByUpdTime': ['queryUpdatedEmployees'],
  '/cgi/user/get': ['queryEmployeeByOpenUserId'],
  '/cgi/user/getByMobile': ['queryEmployeeByMobile'],
  '/cgi/department/update': ['updateDepartment'],
  '/cgi/department/detail': ['getDepartmentDetails'],
  '/cgi/department/list': ['getDepartmentList'],
  '/cgi/crm/v2/data/create': ['createPresetObject'],
  '/cgi/crm/v2/data/get': ['getPresetObject'],
  '/cgi/crm/v2/data/invalid': ['invalidatePresetObject'],
  '/cgi/crm/v2/data/recover': ['recoverPresetObject'],
  '/cgi/crm/v2/data/delete': ['deletePresetObject'],
  '/cgi/crm/v2/data/changeOwner': ['changePresetObjectOwner'],
  '/cgi/crm/erp/data': ['createErpObject', 'updateErpObject', 'deleteErpObject'],
  '/cgi/crm/erp/data/list': ['queryErpObjects'],
  '/cgi/crm/erp/data/invalid': ['invalidateErpObject'],
  '/cgi/crm/erp/data/changeOwner': ['changeErpObjectOwner'],
  '/cgi/corpAccessToken/get/V2': ['corpAccessToken'],
  '/oauth2.0/token': ['oauthToken'],
};

describe('the operations of a path', () => {
  it('are these', () => {
    const mounted: Record<string, string[]> = {};
    for (const { method, path, id } of routes) {
      expect(method).toBe('POST');
      mounted[path] = [...(mounted[path] ?? []), id.replace('fxiaoke.', '')];
    }
    expect(mounted).toEqual(PATHS);
  });

  it('never share a request: no fixture fits two', async () => {
    await using scene = await startScene();
    for (const fixture of fixtures) {
      const fitting = operationsOf(makeRequest(fixture.path, bodyOf(fixture.body(scene))));
      expect(fitting.length, fixture.name).toBeLessThanOrEqual(1);
    }
  });

  it.each(Object.keys(validParameters))(
    "are told apart: the page's body of %s is that operation's on all its paths",
    (name) => {
      const body = JSON.stringify(validParameters[name as keyof typeof validParameters]);
      const paths = Object.keys(PATHS).filter((path) => PATHS[path]?.includes(name));
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(operationsOf(makeRequest(path, body)), path).toEqual([`fxiaoke.${name}`]);
    },
  );

  it.each([
    [{ openUserIds: ['a'], status: 1 }, 'setMemberStatusBatch'],
    [{ openUserIds: ['a'] }, 'setMemberStatusBatch'],
    [{ status: 1 }, 'setMemberStatusBatch'],
    [{ openUserIds: ['a'], status: 1, currentOpenUserId: 'b' }, 'setMemberStatusBatch'],
    [{ openUserId: 'a' }, 'setMemberStatus'],
    [{ openUserId: 'a', openUserIds: ['b'], status: 1 }, 'setMemberStatus'],
    [{ departmentId: 1 }, 'setDepartmentStatus'],
    [{ user: null }, 'updateMember'],
    [{ data: { object_data: {} } }, 'updatePresetObject'],
    [{}, undefined],
    [{ data: {} }, undefined],
    [{ data: [] }, undefined],
    [{ openUserIds: ['a'], status: 1, data: { object_data: {} } }, undefined],
    [{ departmentId: 1, status: 1, openUserId: 'a' }, undefined],
    [{ user: {}, data: { object_data: {} } }, undefined],
  ])('at the path that five pages print, %j is for %s', (body, expected) => {
    const fitting = operationsOf(makeRequest(DOCUMENTED_PATH, JSON.stringify(body)));
    expect(fitting).toEqual(expected === undefined ? [] : [`fxiaoke.${expected}`]);
  });

  it("are told by the path alone where it is one operation's", () => {
    for (const body of ['', '{', '{}', '{"data":{}}']) {
      expect(operationsOf(makeRequest(OBSERVED_PATH, body))).toEqual(['fxiaoke.setMemberStatusBatch']);
      expect(operationsOf(makeRequest(TOKEN_PATH, body))).toEqual(['fxiaoke.corpAccessToken']);
      expect(operationsOf(makeRequest(DOCUMENTED_PATH, body))).toEqual([]);
    }
  });
});
