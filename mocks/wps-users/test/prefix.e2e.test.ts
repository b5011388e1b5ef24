import { describe, expect, it } from 'vitest';
import { credentialsOf } from './support/apps.ts';
import { done, routeNotFound } from './support/calls.ts';
import { runningMock } from './support/running-mock.ts';
import { type Outgoing, send } from './support/send.ts';
import { signed } from './support/signed-call.ts';
import { tokenCall, tokenForm } from './support/token-call.ts';

const appId = 'AKmock20260101PREFIX';
const behind = (prefix: string, outgoing: Outgoing): Outgoing => ({
  ...outgoing,
  target: `${prefix}${outgoing.target}`,
});

/** A mock, a token of the app on a private deployment, and calls that are signed without the prefix. */
async function prepared() {
  const mock = await runningMock();
  const credentials = await credentialsOf(mock, appId);
  const issued = await send(mock.url, behind('/openapi', tokenCall(tokenForm(credentials))));
  const { access_token } = issued.json as { access_token: string };
  const call = (method: string, target: string, body = '') =>
    signed(
      { method, target, contentType: 'application/json', date: new Date().toUTCString(), body },
      credentials,
      access_token,
    );
  return { mock, credentials, issued, call };
}

describe('an app with an unsigned prefix', () => {
  it('gets a token of 24 hours, as private deployments give them', async () => {
    const { mock, issued } = await prepared();
    expect(issued).toMatchObject({ status: 200, json: { expires_in: 86400, token_type: 'Bearer' } });
    const token = (await mock.state.get()).tokens.at(-1);
    const left = Date.parse(token?.expiresAt ?? '') - Date.now();
    expect(Math.round(left / 3_600_000)).toBe(24);
  });

  it.each([
    ['GET', '/v7/users?status=active&status=disabled&page_size=1', ''],
    ['GET', '/v7/users/mock%2Duser-0001?with_dept=true', ''],
    ['GET', '/v7/users/mock-user-0001/depts', ''],
    ['GET', '/v7/users/search?keyword=full&page_size=1', ''],
    ['POST', '/v7/users/batch_disable', '{"user_ids":["mock-user-0001"]}'],
    ['POST', '/v7/users/mock-user-0001/delete', ''],
  ])('calls %s %s', async (method, target, body) => {
    const { mock, call } = await prepared();
    expect(await send(mock.url, behind('/openapi', call(method, target, body)))).toMatchObject({ status: 200 });
  });

  it.each([
    ['GET', '/v7/users/mock%2Duser-0001?with_dept=true', '', 'wps.get'],
    ['POST', '/v7/users/batch_disable', '{"user_ids":["mock-user-0001"]}', 'wps.batchDisable'],
    ['GET', '/v7/users/batch_disable', '', 'wps.get'],
    ['GET', '/v7/nothing', '', undefined],
  ])('is in the journal with the operation of %s %s', async (method, target, body, operation) => {
    const { mock, call } = await prepared();
    await send(mock.url, behind('/openapi', call(method, target, body)));
    expect(await mock.requests.last()).toMatchObject({
      target: `/openapi${target}`,
      ...(operation === undefined ? {} : { operation }),
    });
    expect((await mock.requests.last())?.operation).toBe(operation);
    const issued = await mock.requests.list({ operation: 'wps.accessToken' });
    expect(issued).toMatchObject([{ target: '/openapi/oauth2/token', credential: appId }]);
  });

  it('keeps to the limits of the operation', async () => {
    const { mock, call } = await prepared();
    await mock.rateLimits.set({ mode: 'all', limits: { 'wps.calls-per-second': { limit: 1, windowMs: 3_600_000 } } });
    const sent = behind('/openapi', call('GET', '/v7/users/mock-user-0001'));
    expect(await send(mock.url, sent)).toMatchObject({ status: 200 });
    expect(await send(mock.url, sent)).toMatchObject({ status: 429, json: { code: 429000001 } });
  });

  it('changes the same state', async () => {
    const { mock, call } = await prepared();
    const sent = behind('/openapi', call('POST', '/v7/users/batch_disable', '{"user_ids":["mock-user-0001"]}'));
    expect(await send(mock.url, sent)).toMatchObject({ ...done, rules: [] });
    expect((await mock.state.get()).users[0]).toMatchObject({ id: 'mock-user-0001', status: 'disabled' });
  });

  it('is told when the prefix was signed', async () => {
    const { mock, call } = await prepared();
    const answer = await send(mock.url, call('GET', '/openapi/v7/users/mock-user-0001'));
    expect(answer).toMatchObject({ status: 403, json: { code: 403000001 } });
    expect(answer.diagnostics).toContain('the prefix of the deployment (/openapi) was signed; it must be left out');
    expect(answer.diagnostics).toContain('KSO-1GET/v7/users/mock-user-0001application/json');
  });

  it('finds nothing without the prefix or behind another one', async () => {
    const { mock, call } = await prepared();
    const target = '/v7/users/mock-user-0001';
    expect(await send(mock.url, call('GET', target))).toMatchObject({
      ...routeNotFound,
      rules: ['wps.prefix-required'],
    });
    for (const prefix of ['/open', '/openapi/openapi', '/OpenAPI']) {
      expect(await send(mock.url, behind(prefix, call('GET', target)))).toMatchObject({ ...routeNotFound, rules: [] });
    }
  });

  it('finds no path that there is not, and no other method', async () => {
    const { mock, call } = await prepared();
    for (const [method, target] of [
      ['GET', '/v7/user'],
      ['GET', '/v7/users/'],
      ['GET', '/v7/users/a/b'],
      ['DELETE', '/v7/users/mock-user-0001'],
      ['GET', '/v7/users/batch_disable'],
    ] as const) {
      expect(await send(mock.url, behind('/openapi', call(method, target)))).toMatchObject(routeNotFound);
    }
  });

  it('may have a prefix of several parts', async () => {
    const { mock, call } = await prepared();
    await mock.state.patch({ apps: [{ id: appId, unsignedPrefix: '/gateway/openapi' }] });
    const sent = call('GET', '/v7/users/mock-user-0001');
    expect(await send(mock.url, behind('/gateway/openapi', sent))).toMatchObject({ status: 200 });
    expect(await send(mock.url, behind('/openapi', sent))).toMatchObject(routeNotFound);
  });
});

describe('an app without a prefix', () => {
  it('finds nothing behind that of another app', async () => {
    const { mock, credentials } = await prepared();
    const answer = await send(mock.url, behind('/openapi', tokenCall(tokenForm(mock.credentials))));
    expect(answer).toMatchObject({ ...routeNotFound, rules: [] });
    expect(answer.diagnostics).toContain(`app ${mock.credentials.appId} have no prefix`);
    expect(await send(mock.url, tokenCall(tokenForm(credentials)))).toMatchObject(routeNotFound);
  });
});
