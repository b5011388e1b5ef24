import { operations as fxiaoke } from '@x/fxiaoke-offline/contract';
import { operations as wps } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { loadMockOperations } from '../vendors/load-mock-operations.ts';
import type { Exchange } from './exchange.ts';
import { recognise } from './recognise.ts';
import { routesOfContract, routesOfMock } from './routes.ts';

function request(method: string, target: string, body?: object): Exchange {
  const requestBody = body === undefined ? '' : JSON.stringify(body);
  return { side: 'mock', method, target, requestHeaders: new Map(), requestBody, status: 200, answerBody: '' };
}

describe.each([
  { by: 'contract', routes: async () => routesOfContract(wps) },
  { by: 'mock', routes: async () => routesOfMock(await loadMockOperations('wps')) },
])('by the $by', ({ routes }) => {
  it.each([
    ['GET', '/v7/users?status=active', 'list'],
    ['GET', '/v7/users/current', 'current'],
    ['GET', '/v7/users/u%2F1', 'get'],
    ['GET', '/private/openapi/v7/users/u1/depts', 'depts'],
    ['POST', '/v7/users/u1/delete', 'delete'],
    ['POST', '/v7/users', undefined],
    ['GET', '/v7/contacts/u1', undefined],
  ])('%s %s is %s', async (method, target, operation) => {
    expect(recognise(await routes(), request(method, target))).toBe(operation);
  });
});

describe.each([
  { by: 'contract', routes: async () => routesOfContract(fxiaoke) },
  { by: 'mock', routes: async () => routesOfMock(await loadMockOperations('fxiaoke')) },
])('by the $by, one path for several operations', ({ routes }) => {
  const path = '/cgi/crm/v2/data/update?thirdTraceId=1';
  const caller = { corpAccessToken: 't', corpId: 'c' };

  it.each([
    ['setMemberStatusBatch', { ...caller, openUserIds: ['a'], status: 1 }],
    ['setMemberStatus', { ...caller, currentOpenUserId: 'b', openUserId: 'a', status: 1 }],
    [
      'updatePresetObject',
      { ...caller, currentOpenUserId: 'b', data: { object_data: { dataObjectApiName: 'AccountObj', _id: 'x' } } },
    ],
  ])('%s', async (operation, body) => {
    expect(recognise(await routes(), request('POST', path, body))).toBe(operation);
  });
});
