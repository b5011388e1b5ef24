import { operations } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { startWpsUsersMock, wpsVendor } from '../src/index.ts';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken, tokenCall, tokenForm } from './support/token-call.ts';

describe('the routes', () => {
  it('are those of the contract', () => {
    expect(wpsVendor.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Object.values(operations).map(({ method, path }) => `${method} ${path}`),
    );
  });

  it.each([
    ['PUT', '/v7/users/batch_disable'],
    ['POST', '/v7/users/batch_disable/'],
    ['POST', '/v7/users/batch%5Fdisable'],
    ['POST', '//v7/users/batch_disable'],
    ['POST', '/elsewhere/v7/users/batch_disable'],
    ['POST', '/v7/users/batch_delete'],
    ['GET', '/oauth2/token'],
    ['POST', '/'],
  ])('do not include %s %s', async (method, target) => {
    const mock = await runningMock();
    const token = await fetchToken(mock.url, mock.credentials);
    const call = signed(batchDisable(['mock-user-0001'], { method, target }), mock.credentials, token);
    const answer = await send(mock.url, call);
    expect(answer).toMatchObject({ status: 404, text: '{"code":404000001,"msg":"404 Route Not Found"}', rules: [] });
    expect(answer.diagnostics).toContain('POST /v7/users/batch_disable');
  });
});

describe('the content type', () => {
  it.each(['text/plain', 'application/json5', 'application/x-www-form-urlencoded'])(
    'of batch_disable cannot be %s',
    async (contentType) => {
      const mock = await runningMock();
      const token = await fetchToken(mock.url, mock.credentials);
      const call = signed(batchDisable(['mock-user-0001'], { contentType }), mock.credentials, token);
      expect(await send(mock.url, call)).toMatchObject({
        status: 415,
        text: '{"code":415000001,"msg":"不支持的 ContentType"}',
        rules: ['wps.content-type'],
      });
    },
  );

  it('must be there', async () => {
    const mock = await runningMock();
    const { headers, ...call } = tokenCall(tokenForm(mock.credentials));
    const answer = await send(mock.url, { ...call, headers: { ...headers, 'Content-Type': undefined } });
    expect(answer).toMatchObject({ status: 415, rules: ['wps.content-type'] });
  });

  it('may have parameters and any case', async () => {
    const mock = await runningMock();
    const { headers, ...call } = tokenCall(tokenForm(mock.credentials));
    const contentType = 'Application/X-WWW-Form-URLEncoded; charset=UTF-8';
    const answer = await send(mock.url, { ...call, headers: { ...headers, 'Content-Type': contentType } });
    expect(answer).toMatchObject({ status: 200 });
  });
});

describe('a body over the cap', () => {
  it('is refused', async () => {
    const mock = await runningMock();
    const body = JSON.stringify({ user_ids: ['x'.repeat(11 * 1024 * 1024)] });
    const answer = await send(mock.url, signed(batchDisable([], { body }), mock.credentials, 'any'));
    expect(answer).toMatchObject({
      status: 400,
      text: '{"code":400000007,"msg":"无效请求"}',
      rules: ['wps.body-too-large'],
    });
  });
});

describe('startWpsUsersMock', () => {
  it('gives what the client of WPS 365 asks for', async () => {
    const mock = await runningMock();
    const options: { appId: string; appKey: string; baseURL: string } = { ...mock.credentials, baseURL: mock.url };
    expect(options).toEqual({
      appId: 'AKmock20260101SIGNED',
      appKey: 'mock-key-signed',
      baseURL: `http://127.0.0.1:${mock.port}`,
    });
  });

  it('takes a seed', async () => {
    const mock = await runningMock({ seed: { apps: [{ id: 'AKmock', appKey: 'key' }], users: [{ id: 'only' }] } });
    expect(mock.credentials).toEqual({ appId: 'AKmock', appKey: 'key' });
    const token = await fetchToken(mock.url, mock.credentials);
    const call = signed(batchDisable(['only']), mock.credentials, token);
    expect(await send(mock.url, call)).toMatchObject({ status: 200 });
  });

  it('refuses a seed that does not fit', async () => {
    await expect(startWpsUsersMock({ seed: { apps: [{ id: 'AKmock' }] } })).rejects.toThrow(/apps\.0\.appKey/);
  });
});
