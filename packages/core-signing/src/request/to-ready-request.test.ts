import { describe, expect, it } from 'vitest';
import { toReadyRequest } from './to-ready-request.ts';
import type { WireRequest } from './wire-request.ts';

const request: WireRequest = { method: 'GET', path: '/v1/greet', query: [], headers: {} };

describe('toReadyRequest', () => {
  it('is the path alone when there is no query', () => {
    expect(toReadyRequest(request)).toEqual({
      method: 'GET',
      target: '/v1/greet',
      headers: { 'Content-Type': 'application/json' },
      body: undefined,
    });
  });

  it('keeps the order of the query, and names that come twice', () => {
    const query = [
      ['b', '2'],
      ['a', '1'],
      ['b', '1'],
      ['empty', ''],
    ] as const;
    expect(toReadyRequest({ ...request, query }).target).toBe('/v1/greet?b=2&a=1&b=1&empty=');
  });

  it('encodes names and values so that no URL parser changes them', () => {
    const { target } = toReadyRequest({
      ...request,
      query: [
        ["it's", "a b+c&d=e#f%'(*)!~/?"],
        ['名', '\r\n\u0000🙂'],
      ],
    });
    expect(target).toBe(
      '/v1/greet?it%27s=a%20b%2Bc%26d%3De%23f%25%27%28%2A%29%21~%2F%3F&%E5%90%8D=%0D%0A%00%F0%9F%99%82',
    );
    expect(new URL(target, 'https://api.vendor.example').search).toBe(target.slice('/v1/greet'.length));
  });

  it('writes JSON without white space, in the order of the keys', () => {
    const ready = toReadyRequest({
      ...request,
      method: 'POST',
      body: { type: 'json', value: { b: [1, '张'], a: undefined, c: null } },
    });
    expect(ready.body).toBe('{"b":[1,"张"],"c":null}');
    expect(ready.headers).toEqual({ 'Content-Type': 'application/json' });
  });

  it('writes a form', () => {
    const ready = toReadyRequest({
      ...request,
      method: 'POST',
      body: { type: 'form', value: { grant_type: 'client_credentials', client_secret: 'a b&c=d+e' } },
    });
    expect(ready.body).toBe('grant_type=client_credentials&client_secret=a+b%26c%3Dd%2Be');
    expect(ready.headers).toEqual({ 'Content-Type': 'application/x-www-form-urlencoded' });
  });

  it("takes the request's own headers first", () => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8', Authorization: 'Bearer t' };
    expect(toReadyRequest({ ...request, headers }).headers).toEqual(headers);
  });
});
