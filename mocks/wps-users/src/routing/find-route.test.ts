import { describe, expect, it } from 'vitest';
import { findRoute } from './find-route.ts';

describe('findRoute', () => {
  it.each([
    ['GET', '/v7/users', 'wps.list', {}],
    ['GET', '/v7/users/search', 'wps.search', {}],
    ['GET', '/v7/users/current_id', 'wps.currentId', {}],
    ['GET', '/v7/users/s%65arch', 'wps.get', { user_id: 'search' }],
    ['GET', '/v7/users/a%2Fb/depts', 'wps.depts', { user_id: 'a/b' }],
    ['GET', '/v7/users/%zz', 'wps.get', { user_id: '%zz' }],
    ['POST', '/v7/users/u1/delete', 'wps.delete', { user_id: 'u1' }],
    ['POST', '/oauth2/token', 'wps.accessToken', {}],
  ])('takes %s %s for %s', (method, path, operation, pathParameters) => {
    expect(findRoute(method, path)).toEqual({ operation, pathParameters });
  });

  it.each([
    ['POST', '/v7/users'],
    ['GET', '/v7/users/'],
    ['GET', '/v7/users//depts'],
    ['GET', '/v7/users/a/b'],
    ['GET', '/v7/users/a/depts/'],
    ['get', '/v7/users'],
  ])('finds nothing for %s %s', (method, path) => {
    expect(findRoute(method, path)).toBeUndefined();
  });
});
