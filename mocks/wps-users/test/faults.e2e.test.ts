import { errorSections } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { wpsVendor } from '../src/index.ts';
import { rawCall, rawToken, rawTokenCall } from './support/raw-calls.ts';
import { runningMock } from './support/running-mock.ts';

const disable = { method: 'POST', target: '/v7/users/batch_disable', body: '{"user_ids":["mock-user-0001"]}' };

async function prepared(...faults: string[]) {
  const mock = await runningMock();
  const token = await rawToken(mock);
  await mock.faults.arm(...faults);
  return { mock, call: () => rawCall(mock, disable, token) };
}

const signed = (text: string) =>
  `{"code":403000001,"message":"kso: PermissionDenied err: kso1sign check error: ${text}"}`;

const conditions: Record<(typeof wpsVendor.faultConditions)[number], [status: number, text: string, rules: string]> = {
  'token-expired': [401, '{"code":40100011,"msg":"InvalidToken"}', 'wps.bearer'],
  'token-invalid': [401, '{"code":40100011,"msg":"InvalidToken"}', 'wps.bearer'],
  'signature-invalid': [403, signed('invalid signature'), 'wps.signature-refused'],
  'clock-skew': [403, signed('invalid kso-date header'), 'wps.signature-refused, wps.signature-date-window'],
  'rate-limited': [429, '{"code":429000001,"msg":"请求太频繁"}', 'wps.rate'],
  'quota-exhausted': [400, '{"code":400000001,"msg":"流量超出"}', 'wps.quota'],
  maintenance: [500, '{"code":500000002,"msg":"断路器已打开"}', 'wps.maintenance'],
};

describe('a fault', () => {
  it('can ask for every condition', () => {
    expect(wpsVendor.faultConditions.toSorted()).toEqual(Object.keys(conditions).toSorted());
  });

  it.each(Object.entries(conditions))('answers %s in the words of the vendor and changes nothing', async (...row) => {
    const [condition, [status, text, rules]] = row;
    const { mock, call } = await prepared(`wps.batchDisable: ${condition}`);
    const before = await mock.state.get();
    const answer = await call();
    expect(answer).toMatchObject({ status, text, headers: { 'x-mock-rule': rules } });
    expect(answer.headers).not.toHaveProperty('retry-after');
    expect(await mock.state.get()).toEqual(before);
    expect(await call()).toMatchObject({ status: 200 });
  });

  it('answers maintenance of the token call as its state does', async () => {
    const { mock } = await prepared('wps.accessToken: maintenance');
    const answer = await rawTokenCall(mock);
    expect(answer).toMatchObject({ status: 503, json: { code: 50300007, msg: 'TemporarilyUnavailable' } });
    await mock.state.patch({ tokenService: { maintenance: true } });
    expect((await rawTokenCall(mock)).text).toBe(answer.text);
  });

  it.each([
    [400, '{"code":400000007,"msg":"无效请求"}'],
    [401, '{"code":40100011,"msg":"InvalidToken"}'],
    [403, '{"code":403000001,"msg":"Permission denied"}'],
    [404, '{"code":404000001,"msg":"404 Route Not Found"}'],
    [415, '{"code":415000001,"msg":"不支持的 ContentType"}'],
    [429, '{"code":429000001,"msg":"请求太频繁"}'],
    [499, '{"code":499000001,"msg":"请求被取消"}'],
    [500, '{"code":500000004,"msg":"服务端其他错误"}'],
    [503, '{"code":50300007,"msg":"TemporarilyUnavailable"}'],
  ])('answers %i with its usual code', async (status, text) => {
    expect(wpsVendor.faultStatuses).toContain(status);
    const { call } = await prepared(`wps.batchDisable: ${status}`);
    expect(await call()).toMatchObject({ status, text, headers: { 'x-mock-rule': 'wps.fault-status' } });
  });

  it('can ask for every status that its calls can meet, and for no other', async () => {
    const { common, gateway, oauth, user, account, organisation } = errorSections;
    const rows = [common, gateway, oauth, user, account, organisation].flatMap((section) => Object.values(section));
    const statuses = rows.flatMap(({ httpStatus }): readonly number[] => httpStatus);
    expect(new Set(wpsVendor.faultStatuses)).toEqual(new Set(statuses));
    const { mock } = await prepared();
    await expect(mock.faults.arm('wps.get: 418')).rejects.toThrow(/418/);
  });

  it.each([
    [400, 40000001, 'invalid_request'],
    [401, 40100008, 'invalid_client'],
    [403, 40300003, 'AccessDenied'],
    [503, 50300007, 'TemporarilyUnavailable'],
  ])('answers %i to the token call with %i', async (status, code, msg) => {
    const { mock } = await prepared(`wps.accessToken: ${status}`);
    expect(await rawTokenCall(mock)).toMatchObject({ status, json: { code, msg } });
  });

  it.each([
    [400, 400002125, { code: 400002125, msg: '用户不存在' }],
    [400, 400000003, { code: 400000003, msg: '请求参数取值无效' }],
    [403, 400000003, { code: 400000003, message: 'kso: PermissionDenied access_token verify err: invalid_scope' }],
    [500, 50000006, { code: 50000006, msg: 'ServerError' }],
    [500, 500000003, { code: 500000003, msg: '存储服务错误' }],
    [400, 123456789, { code: 123456789, msg: '无效请求' }],
  ])('answers %i with the code %i and its text', async (status, code, json) => {
    const { mock, call } = await prepared();
    await mock.faults.arm({ match: { operation: 'wps.batchDisable' }, script: [{ status, code }] });
    const answer = await call();
    expect(answer).toMatchObject({ status });
    expect(answer.json).toEqual(json);
  });

  it('says how long to wait by Retry-After', async () => {
    const { mock, call } = await prepared();
    await mock.faults.arm({ match: { operation: 'wps.batchDisable' }, script: [{ status: 429, retryAfterS: 7 }] });
    expect(await call()).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7', 'x-mock-rule': 'wps.fault-status, wps.retry-after' },
    });
  });

  it.each([
    [502, '502 Bad Gateway'],
    [503, '503 Service Temporarily Unavailable'],
    [504, '504 Gateway Time-out'],
  ])('answers gateway %i with a page', async (status, title) => {
    const { mock, call } = await prepared();
    await mock.faults.arm({
      match: { operation: 'wps.batchDisable' },
      script: [{ gateway: status as 502 | 503 | 504 }],
    });
    const answer = await call();
    expect(answer).toMatchObject({
      status,
      headers: { 'content-type': 'text/html', 'x-mock-rule': 'wps.gateway-page' },
    });
    expect(answer.text).toBe(
      `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
    );
  });

  it('finds its operation behind a prefix', async () => {
    const { mock } = await prepared('wps.get: 500');
    const { apps } = await mock.state.get();
    const app = apps.find(({ unsignedPrefix }) => unsignedPrefix === '/openapi');
    const credentials = { appId: app?.id ?? '', appKey: app?.appKey ?? '' };
    const token = await rawToken(mock, credentials, '/openapi');
    const read = { method: 'GET', target: '/v7/users/mock-user-0001', prefix: '/openapi' };
    expect(await rawCall(mock, read, token, credentials)).toMatchObject({ status: 500, json: { code: 500000004 } });
    expect(await rawCall(mock, read, token, credentials)).toMatchObject({ status: 200 });
  });
});
