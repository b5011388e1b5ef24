import { errors } from '@x/feishu-status/contract';
import { describe, expect, it } from 'vitest';
import { batchOpen, exampleUser, fetchToken } from './support/calls.ts';
import { startMock } from './support/start-mock.ts';
import { listStatuses } from './support/status-calls.ts';

const tokenInvalid = 'Invalid access token for authorization. Please make a request with token attached.';

describe('the status of a fault', () => {
  it.each([
    [200, { code: 2200, msg: 'Internal Error' }],
    [400, { code: 2005001, msg: 'Your request contains an invalid request parameter.' }],
    [429, { code: 99991400, msg: 'request trigger frequency limit' }],
    [500, { code: 2200, msg: 'Internal Error' }],
  ])('%i comes with the code that is usual for it', async (status, body) => {
    const mock = await startMock();
    await mock.faults.arm(`feishu.list: ${status}`);

    const refused = await listStatuses(mock);

    expect(refused.status).toBe(status);
    expect(refused.json).toMatchObject(body);
  });

  it.each([
    [404, '404 page not found'],
    [413, '413 Request Entity Too Large'],
  ])('%i comes as the text of the gateway', async (status, text) => {
    const mock = await startMock();
    await mock.faults.arm(`feishu.list: ${status}(retry=7)`);

    const refused = await listStatuses(mock);

    expect([refused.status, refused.text]).toEqual([status, text]);
    expect(refused.headers).toMatchObject({ 'content-type': 'text/plain', 'x-ogw-ratelimit-reset': '7' });
  });

  it.each([
    ['400(code=99991663)', { code: 99991663, msg: tokenInvalid }],
    ['200(code=99991663)', { code: 99991663, msg: tokenInvalid }],
    ['503(code=2200)', { code: 2200, msg: 'Internal Error' }],
    ['500(code=1663)', { code: 1663, msg: 'Internal Error' }],
    ['404(code=99991201)', { code: 99991201, msg: 'resource not find' }],
    ['400(code=2005006)', { code: 2005006, msg: 'Request contains other tenant user.' }],
    ['400(code=99991401)', { code: 99991401, msg: 'ip 127.0.0.1 is denied by app setting' }],
    ['400(code=99992381)', { code: 99992381, msg: 'union_id cross tenant' }],
    ['400(code=1)', { code: 1, msg: '' }],
    ['400(code=Text)', { code: 'Text', msg: '' }],
  ])('%s has the code that it asks for, and its text', async (step, body) => {
    const mock = await startMock();
    await mock.faults.arm(`feishu.batchOpen: ${step}`);

    const refused = await batchOpen(mock);

    expect(refused.status).toBe(Number(step.slice(0, 3)));
    expect(refused.json).toMatchObject(body);
  });

  it.each([
    ['400', true],
    ['500', true],
    ['503(code=2200)', true],
    ['400(code=1)', true],
    ['400(code=99991663)', false],
    ['500(code=2200)', false],
    ['429', false],
  ])('%s rests on a guess: %s', async (step, isGuess) => {
    const mock = await startMock();
    await mock.faults.arm(`feishu.batchOpen: ${step}`);

    const rules = (await batchOpen(mock)).headers['x-mock-rule']?.split(', ') ?? [];

    expect(rules.includes('feishu.fault-status')).toBe(isGuess);
  });

  it('leaves no gap in the text of any code of the catalogue', async () => {
    const mock = await startMock();
    const codes = Object.values(errors).flatMap((entry): readonly number[] => entry.codes);
    await mock.faults.arm(`feishu.batchOpen: ${codes.map((code) => `400(code=${code})`).join(', ')}`);
    await mock.rateLimits.set({ mode: 'off' });
    const token = await fetchToken(mock);

    for (const code of codes) {
      const refused = await batchOpen(mock, undefined, { token });
      expect(refused.json).toMatchObject({ code });
      expect(refused.text, String(code)).not.toMatch(/<\w+>|%[sv]/);
    }
  });

  it('fills the scopes of the operation and the app of the caller into 99991672', async () => {
    const mock = await startMock();
    const session = await mock.session();
    await session.faults.arm('feishu.batchOpen: 400(code=99991672)');

    const { text } = await batchOpen(session);

    expect(text).toContain('personal_settings:status:system_status_operate');
    expect(text).toContain(`/app/${session.credentials.appId}/auth`);
  });

  it.each([
    ['429', '50', '1'],
    ['429(retry=1)', '50', '1'],
    ['429(retry=9)', '1000', '9'],
    ['429(retry=90)', '1000', '90'],
    ['rate-limited', '50', '1'],
  ])('%s says how long to wait by x-ogw-ratelimit-reset', async (step, limit, reset) => {
    const mock = await startMock();
    await mock.faults.arm(`feishu.batchOpen: ${step}`);

    const { headers } = await batchOpen(mock);

    expect(headers).toMatchObject({ 'x-ogw-ratelimit-limit': limit, 'x-ogw-ratelimit-reset': reset });
    expect(headers['retry-after']).toBeUndefined();
    expect(headers['x-mock-rule']).toBeUndefined();
  });

  it.each(['500(retry=3)', '503(retry=3)', '400(code=2200, retry=3)'])(
    '%s waits by the same header, which is inferred',
    async (step) => {
      const mock = await startMock();
      await mock.faults.arm(`feishu.batchOpen: ${step}`);

      const { headers } = await batchOpen(mock);

      expect(headers['x-ogw-ratelimit-reset']).toBe('3');
      expect(headers['x-mock-rule']?.split(', ')).toContain('feishu.fault-wait');
    },
  );

  it.each([
    ['feishu.list: 401', '401'],
    ['feishu.list: 403', '403'],
    ['feishu.list: signature-invalid', 'signature-invalid'],
    ['feishu.list: clock-skew', 'clock-skew'],
  ])('is refused when armed where the vendor has none: %s', async (rule, name) => {
    const mock = await startMock();

    await expect(mock.faults.arm(rule)).rejects.toThrow(name);

    expect(await mock.faults.list()).toEqual([]);
  });
});

describe('the page of a proxy', () => {
  it.each([
    ['gateway(502)', 502, '502 Bad Gateway'],
    ['gateway(503)', 503, '503 Service Temporarily Unavailable'],
    ['gateway(504)', 504, '504 Gateway Time-out'],
    ['502', 502, '502 Bad Gateway'],
    ['503', 503, '503 Service Temporarily Unavailable'],
    ['504', 504, '504 Gateway Time-out'],
  ])('%s is HTML without a log id', async (step, status, title) => {
    const mock = await startMock();
    await mock.faults.arm(`feishu.list: ${step}`);

    const refused = await listStatuses(mock);

    expect(refused.status).toBe(status);
    expect(refused.headers).toMatchObject({ 'content-type': 'text/html', server: 'Tengine' });
    expect(refused.headers['x-tt-logid']).toBeUndefined();
    expect(refused.text).toContain(`<h1>${title}</h1>`);
  });
});

describe('a fault after the vendor has done its work', () => {
  it('loses the answer, and the status is on', async () => {
    const mock = await startMock();
    await mock.faults.arm('feishu.batchOpen after: gateway(504)');

    expect((await batchOpen(mock)).status).toBe(504);

    const user = (await mock.state.get()).users.find(({ id }) => id === exampleUser);
    expect(user?.openStatuses).toHaveLength(1);
  });
});
