import { describe, expect, it } from 'vitest';
import { rawRequest } from '../../test/support/raw-request.ts';
import { parseSeed } from '../state/parse-seed.ts';
import { createState } from '../state/wps-state.ts';
import { wpsVendor } from '../wps-vendor.ts';
import { prefixOf, routeBehindPrefix } from './own-route.ts';

function stateWith(...prefixes: string[]) {
  const apps = prefixes.map((unsignedPrefix, index) => ({
    id: `AKmock${index}`,
    appKey: `mock-key-${index}`,
    unsignedPrefix,
  }));
  return createState(parseSeed({ apps }));
}

const request = (method: string, target: string) => rawRequest({ method, target });

describe('routeBehindPrefix', () => {
  it('is what the kit asks', () => {
    expect(wpsVendor.route).toBe(routeBehindPrefix);
  });

  it.each([
    ['GET', '/openapi/v7/users/a%2Fb?with_dept=true', { operation: 'wps.get', pathParameters: { user_id: 'a/b' } }],
    ['GET', '/openapi/v7/users/search?keyword=x', { operation: 'wps.search', pathParameters: {} }],
    ['POST', '/openapi/v7/users/u1/delete', { operation: 'wps.delete', pathParameters: { user_id: 'u1' } }],
    ['POST', '/openapi/oauth2/token', { operation: 'wps.accessToken', pathParameters: {} }],
    ['POST', '/gate/way/oauth2/token', { operation: 'wps.accessToken', pathParameters: {} }],
  ])('names the operation of %s %s', (method, target, route) => {
    expect(routeBehindPrefix(request(method, target), stateWith('', '/openapi', '/gate/way'))).toEqual(route);
  });

  it.each([
    ['POST', '/openapi/v7/users'],
    ['GET', '/openapi'],
    ['GET', '/openapi/'],
    ['GET', '/openapiv7/users/u1'],
    ['GET', '/OpenAPI/v7/users/u1'],
    ['GET', '/openapi/openapi/v7/users/u1'],
    ['GET', '/other/v7/users/u1'],
  ])('knows nothing of %s %s', (method, target) => {
    expect(routeBehindPrefix(request(method, target), stateWith('', '/openapi'))).toBeUndefined();
  });

  it('knows no prefix that no app has', () => {
    expect(routeBehindPrefix(request('GET', '/openapi/v7/users/u1'), stateWith(''))).toBeUndefined();
  });
});

describe('prefixOf', () => {
  it.each([
    ['/openapi/v7/users/u1', '/openapi'],
    ['/v7/users/u1', ''],
    ['/v7/users/v7/users/u1', '/v7/users'],
    ['/v7/users/search', ''],
  ])('of %s is "%s"', (target, prefix) => {
    expect(prefixOf(request('GET', target), stateWith('/openapi', '/v7/users', '/v7'))).toBe(prefix);
  });
});
