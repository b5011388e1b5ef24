import { describe, expect, it } from 'vitest';
import { exchange } from './support/raw-http.ts';
import { startToyMock } from './support/with-toy-mock.ts';

describe('the guard, over a socket', () => {
  const patch = (headers: readonly string[], host = '127.0.0.1', body = '{"users":[{"id":"u1","name":"Hacked"}]}') =>
    [
      `PATCH /_mock/v1/sessions/default/state/feishu HTTP/1.1`,
      `Host: ${host}`,
      'Connection: close',
      `Content-Length: ${body.length}`,
      ...headers,
      '',
      body,
    ].join('\r\n');

  it.each([
    ['a foreign Host', patch(['Content-Type: application/json'], 'evil.example'), 403],
    ['a foreign Origin', patch(['Content-Type: application/json', 'Origin: http://evil.example']), 403],
    ['a cross-site page', patch(['Content-Type: application/json', 'Sec-Fetch-Site: cross-site']), 403],
    ['a same-site page', patch(['Content-Type: application/json', 'Sec-Fetch-Site: same-site']), 403],
    ['a form', patch(['Content-Type: application/x-www-form-urlencoded']), 415],
    ['a text form', patch(['Content-Type: text/plain', 'X-Mock-Admin: 1']), 415],
    ['no content type', patch([]), 415],
  ])('refuses %s and changes nothing', async (_, bytes, status) => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, bytes);
    expect(answer.status).toBe(status);
    expect(answer.header('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.any(String) });
    expect((await mock.state.get()).users[0]?.name).toBe('One');
  });

  it('takes the same call without those', async () => {
    const mock = await startToyMock();
    expect((await exchange(mock.url, patch(['Content-Type: application/json']))).status).toBe(200);
    expect((await mock.state.get()).users[0]?.name).toBe('Hacked');
  });

  it('takes a further Host that was allowed', async () => {
    const mock = await startToyMock({ allowedHosts: ['mock.internal'] });
    const answer = await exchange(mock.url, patch(['Content-Type: application/json'], 'mock.internal:80'));
    expect(answer.status).toBe(200);
  });

  it('stands before the 404, and does not look at calls to the vendor', async () => {
    const mock = await startToyMock();
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
    expect((await exchange(mock.url, get('/_mock/nope'))).status).toBe(403);
    expect((await exchange(mock.url, get('/toy/users/u1'))).status).toBe(200);
  });
});
