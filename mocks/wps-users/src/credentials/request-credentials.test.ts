import { describe, expect, it } from 'vitest';
import { rawRequest } from '../../test/support/raw-request.ts';
import { requestCredentials } from './request-credentials.ts';

const token = (body: string | Uint8Array, target = '/oauth2/token') => rawRequest({ target, body });

describe('requestCredentials', () => {
  it('finds bearer and access key, and no signature', () => {
    const headers = { Authorization: 'bearer t.1', 'X-Kso-Authorization': 'KSO-1 AK1:abcdef' };
    expect(requestCredentials(rawRequest({ target: '/v7/users', headers }))).toEqual({
      ids: ['AK1'],
      secrets: ['t.1'],
    });
  });

  it.each([
    ['a form', token('grant_type=client_credentials&client_id=AK%201&client_secret=s%26')],
    ['a form behind a prefix', token('client_id=AK+1&client_secret=s%26', '/openapi/oauth2/token')],
    ['JSON', token('{"client_id":"AK 1","client_secret":"s&","expires_in":1}')],
    ['the query', token('', '/oauth2/token?client_id=AK%201&client_secret=s%26')],
  ])('finds id and key in %s', (_, request) => {
    expect(requestCredentials(request)).toEqual({ ids: ['AK 1'], secrets: ['s&'] });
  });

  it('finds codes and refresh tokens', () => {
    const { secrets } = requestCredentials(token('client_id=AK&code=c&refresh_token=r'));
    expect(secrets).toEqual(['c', 'r']);
  });

  it.each([
    ['no body', token('')],
    ['no JSON', token('{"client_id":')],
    ['JSON of another shape', token('{"client_id":{"a":1},"client_secret":["x"]}')],
    ['null', token('null')],
    ['no text', token(new Uint8Array([0xff, 0xfe, 0x00, 0x80]))],
    ['broken escapes', token('client_secret')],
    ['empty fields', token('client_id=&client_secret=')],
    [
      'junk headers',
      rawRequest({ target: '/v7/users', headers: { Authorization: 'Bearer', 'X-Kso-Authorization': ':' } }),
    ],
    ['the body of another call', rawRequest({ target: '/v7/users/create', body: 'client_secret=x' })],
  ])('finds nothing in %s', (_, request) => {
    expect(requestCredentials(request)).toEqual({ ids: [], secrets: [] });
  });
});
