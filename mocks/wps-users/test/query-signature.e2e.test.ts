import { describe, expect, it } from 'vitest';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { signed } from './support/signed-call.ts';
import { fetchToken } from './support/token-call.ts';

const target = '/v7/users?status=active&status=disabled&page_size=1&page_token=';

async function sentAs(sent: string, changes: { contentType?: string; body?: string } = {}) {
  const mock = await runningMock();
  const token = await fetchToken(mock.url, mock.credentials);
  const date = new Date().toUTCString();
  const call = { method: 'GET', target, contentType: 'application/json', date, body: '', ...changes };
  return send(mock.url, { ...signed(call, mock.credentials, token), target: sent });
}

describe('a query', () => {
  it('is signed exactly as it is sent', async () => {
    expect(await sentAs(target)).toMatchObject({ status: 200, rules: [] });
  });

  it.each([
    ['in another order', '/v7/users?status=disabled&status=active&page_size=1&page_token='],
    ['with the repeated key once', '/v7/users?status=active&page_size=1&page_token='],
    ['with the values joined', '/v7/users?status=active,disabled&page_size=1&page_token='],
    ['without its empty value', '/v7/users?status=active&status=disabled&page_size=1'],
    ['with a letter encoded', '/v7/users?status=%61ctive&status=disabled&page_size=1&page_token='],
    ['on another path', '/v7/users/?status=active&status=disabled&page_size=1&page_token='],
  ])('does not fit the signature %s', async (_, sent) => {
    const answer = await sentAs(sent);
    expect(answer.status).toBe(sent.startsWith('/v7/users?') ? 403 : 404);
  });

  it('is signed with the Content-Type that is sent, if any', async () => {
    expect(await sentAs(target, { contentType: '' })).toMatchObject({ status: 200 });
    expect(await sentAs(target, { contentType: 'application/json; charset=utf-8' })).toMatchObject({ status: 200 });
  });

  it('is signed with a body that is sent, though nobody reads it', async () => {
    expect(await sentAs(target, { body: '{"status":["notactive"]}' })).toMatchObject({
      status: 200,
      json: { data: { items: [{ status: 'active' }] } },
      rules: ['wps.body-ignored'],
    });
  });
});
