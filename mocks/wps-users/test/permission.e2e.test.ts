import type { StartMockOptions } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { credentialsOf, statuses } from './support/apps.ts';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken } from './support/token-call.ts';

async function asApp(appId: string, userIds: readonly string[], options?: StartMockOptions) {
  const mock = await runningMock(options);
  const credentials = await credentialsOf(mock, appId);
  const token = await fetchToken(mock.url, credentials);
  const before = await statuses(mock);
  const answer = await send(mock.url, signed(batchDisable(userIds), credentials, token));
  return { mock, credentials, token, before, answer };
}

describe('the kind of the token', () => {
  it('must be that of an app', async () => {
    const mock = await runningMock();
    const call = signed(batchDisable(['mock-user-0001']), mock.credentials, 'mock-user-token');
    const answer = await send(mock.url, call);
    expect(answer).toMatchObject({
      status: 403,
      text: '{"code":40300003,"msg":"AccessDenied"}',
      rules: ['wps.token-kind'],
    });
    await mock.state.patch({ tokens: [{ id: 'mock-user-token', kind: 'app', userId: null }] });
    expect(await send(mock.url, call)).toMatchObject({ status: 200 });
  });
});

describe('the scope', () => {
  it('is refused as captured', async () => {
    const { mock, before, answer } = await asApp('AKmock20260101NSCOPE', ['mock-user-0001']);
    expect(answer).toMatchObject({ status: 403, rules: [] });
    expect(answer.json).toEqual({
      code: 400000003,
      message: 'kso: PermissionDenied access_token verify err: invalid_scope',
      desc: 'The requested scope is invalid, unknown, or malformed.',
    });
    expect(await statuses(mock)).toEqual(before);
  });

  it('is refused as documented', async () => {
    const { answer } = await asApp('AKmock20260101NSCOPE', ['mock-user-0001'], { profile: 'documented' });
    expect(answer).toMatchObject({ status: 403, text: '{"code":40300010,"msg":"InsufficientScope"}', rules: [] });
  });

  it('is good once the app has it', async () => {
    const { mock, credentials, token } = await asApp('AKmock20260101NSCOPE', ['mock-user-0001']);
    await mock.state.patch({
      apps: [{ id: credentials.appId, scopes: ['kso.contact.read', 'kso.contact.readwrite'] }],
    });
    const call = signed(batchDisable(['mock-user-0001']), credentials, token);
    expect(await send(mock.url, call)).toMatchObject({ status: 200 });
  });
});

describe('the plan', () => {
  it.each(['live', 'documented'] as const)('is refused as captured (%s)', async (profile) => {
    const { mock, before, answer } = await asApp('AKmock20260101NOPLAN', ['mock-user-0001'], { profile });
    expect(answer).toMatchObject({
      status: 403,
      text: '{"code":403000001,"message":"kso: PermissionDenied err: ErrPrivileges: interface_company_doc"}',
      rules: [],
    });
    expect(await statuses(mock)).toEqual(before);
  });
});

describe('the data range', () => {
  const outside = { status: 403, text: '{"code":403000001,"msg":"Permission denied"}' };

  it('lets the app at its departments and those below', async () => {
    // By the default seed 0003 is in sales, 0001 in the northern group of sales, 0002 in engineering.
    const { mock, answer } = await asApp('AKmock20260101RANGED', ['mock-user-0001', 'mock-user-0003']);
    expect(answer).toMatchObject({ status: 200 });
    expect(await statuses(mock)).toMatchObject({ 'mock-user-0001': 'disabled', 'mock-user-0003': 'disabled' });
  });

  it('keeps the app from everybody else', async () => {
    const { mock, before, answer } = await asApp('AKmock20260101RANGED', ['mock-user-0001', 'mock-user-0002']);
    expect(answer).toMatchObject({ ...outside, rules: ['wps.batch-all-or-nothing'] });
    expect(answer.diagnostics).toContain('mock-user-0002 is outside the data range');
    expect(await statuses(mock)).toEqual(before);
  });
});
