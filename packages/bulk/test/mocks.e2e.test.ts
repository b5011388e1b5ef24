import { createFeishuStatus } from '@x/feishu-status';
import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';
import { createWpsUsers } from '@x/wps-users';
import { startWpsUsersMock } from '@x/wps-users-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { feishuCloseJob, feishuOpenJob } from '../src/feishu/index.ts';
import { fxiaokeStatusJob } from '../src/fxiaoke/index.ts';
import { createLimiter, runBulk, type UserResult } from '../src/index.ts';
import { wpsDisableJob, wpsEnableJob } from '../src/wps/index.ts';
import { collect } from './support/collect.ts';
import { faultyFetch } from './support/faulty-fetch.ts';
import { ids } from './support/stub-job.ts';

const system_status_id = '7101214603622940671';
const end_time = new Date(Date.now() + 3_600_000);

/** Comes back quickly from refusals, which here are made up. */
const quickLimiter = () => createLimiter({ firstPauseMs: 1, recoveryStepMs: 1 });
const retry = { maxAttempts: 20, initialDelayMs: 1, maxDelayMs: 2 };

const json = (status: number, body: object, headers = {}) => new Response(JSON.stringify(body), { status, headers });

/** The list, and exactly one result for each of its lines. */
function expectOneEach(results: readonly UserResult[], list: readonly string[]): void {
  expect(results.map(({ ordinal, id }) => [ordinal, id])).toEqual(list.map((id, ordinal) => [ordinal, id]));
}

const idsBy = (results: readonly UserResult[], wanted: string): readonly string[] =>
  results.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);

describe('Feishu, with a fifth of the calls meeting a fault', () => {
  it('opens and closes: one result a line, and the mock agrees', async () => {
    const mock = await startFeishuStatusMock();
    onTestFinished(() => mock.close());
    const users = ids(400, 'ou_bulk');
    await mock.state.patch({
      users: users.map((id, index) => ({ id, resigned: index % 50 === 7, syncOff: index % 50 === 8 })),
    });
    const elsewhere = (await mock.state.get()).users.find(({ tenantKey }) => tenantKey !== 'mock000000000001');
    const { fetch, met } = faultyFetch(1, 0.2, (url) => url.includes('/auth/'), {
      rateRefusal: () => json(429, { code: 99991400, msg: 'limit' }, { 'x-ogw-ratelimit-reset': '0' }),
      expiredToken: () => json(400, { code: 99991663, msg: 'Invalid access token' }),
    });
    const client = createFeishuStatus({ ...mock.credentials, baseURL: mock.url, fetch });
    onTestFinished(() => client.close());
    const list = [...users, 'ou_nobody', users[0] ?? '', elsewhere?.id ?? ''];

    const open = {
      ...feishuOpenJob({ client, system_status_id, end_time, batchSize: 5 }),
      limiter: quickLimiter(),
      retry,
    };
    const opened = await collect(runBulk({ ...open, items: list }));
    expectOneEach(opened, list);
    const refused = [...users.filter((_, index) => index % 50 === 7), 'ou_nobody', elsewhere?.id];
    expect(idsBy(opened, 'refused')).toEqual(refused);
    expect(idsBy(opened, 'succeeded')).toHaveLength(list.length - refused.length);
    expect(opened.find(({ id }) => id === elsewhere?.id)?.result).toBe('otherTenantUser');
    const isOn = async () => {
      const state = await mock.state.get();
      return state.users.filter(({ id, openStatuses }) => users.includes(id) && openStatuses.length > 0);
    };
    expect((await isOn()).map(({ id }) => id)).toEqual(users.filter((id) => !refused.includes(id)));

    const close = { ...feishuCloseJob({ client, system_status_id, batchSize: 5 }), limiter: quickLimiter(), retry };
    expectOneEach(await collect(runBulk({ ...close, items: users })), users);
    expect(await isOn()).toEqual([]);
    expect(Object.values(met).every((times) => times > 0)).toBe(true);
  });
});

describe('WPS 365, with a fifth of the calls meeting a fault', () => {
  it('disables and enables: one result a line, and the mock agrees', async () => {
    const mock = await startWpsUsersMock();
    onTestFinished(() => mock.close());
    const users = ids(400, 'bulk-');
    await mock.state.patch({ users: users.map((id) => ({ id })) });
    const { fetch, met } = faultyFetch(2, 0.2, (url) => url.includes('/oauth2/'), {
      rateRefusal: () => json(429, { code: 429000001, msg: '请求太频繁' }, { 'retry-after': '0' }),
      expiredToken: () => json(401, { code: 40100011, msg: 'InvalidToken' }),
    });
    const client = createWpsUsers({ ...mock.credentials, baseURL: mock.url, fetch });
    onTestFinished(() => client.close());
    const list = [...users, 'nobody-1', users[3] ?? ''];
    const statuses = async () => {
      const state = await mock.state.get();
      return new Set(state.users.filter(({ id }) => users.includes(id)).map(({ status }) => status));
    };
    for (const [job, status] of [
      [wpsDisableJob({ client, batchSize: 5 }), 'disabled'],
      [wpsEnableJob({ client, batchSize: 5 }), 'active'],
    ] as const) {
      const results = await collect(runBulk({ ...job, items: list, limiter: quickLimiter(), retry }));
      expectOneEach(results, list);
      expect(idsBy(results, 'refused')).toEqual(['nobody-1']);
      expect(idsBy(results, 'succeeded')).toHaveLength(401);
      expect(await statuses()).toEqual(new Set([status]));
    }
    expect(Object.values(met).every((times) => times > 0)).toBe(true);
  });
});

describe('Fxiaoke, with a fifth of the calls meeting a fault', () => {
  it('sets statuses: one result a line, and the mock agrees', async () => {
    const mock = await startFxiaokeOfflineMock();
    onTestFinished(() => mock.close());
    const everybody = (await mock.state.get()).users;
    const own = everybody.find(({ id }) => id === 'openUserId1')?.corpId;
    // The employees of another company are nobody's to this one.
    const strangers = everybody.filter(({ corpId }) => corpId !== own).map(({ id }) => id);
    const users = everybody.map(({ id }) => id);
    const { fetch, met } = faultyFetch(3, 0.2, (url) => url.includes('corpAccessToken'), {
      rateRefusal: () => json(200, { errorCode: 30004, errorMessage: '秒频次超限' }),
      expiredToken: () => json(200, { errorCode: 20016, errorMessage: 'the cropId,cropAccessToken is error' }),
    });
    const client = createFxiaokeOffline({ ...mock.credentials, baseURL: mock.url, fetch });
    onTestFinished(() => client.close());
    const list = [...users, 'nobody-1', users[3] ?? ''];
    const options = { client, status: MemberStatus.Disabled, batchSize: 2 };
    // The observed limit would take minutes here.
    const job = { ...fxiaokeStatusJob(options), limits: [], limiter: quickLimiter(), retry };
    const results = await collect(runBulk({ ...job, items: list }));
    expectOneEach(results, list);
    expect(idsBy(results, 'refused')).toEqual([...strangers, 'nobody-1']);
    const state = await mock.state.get();
    const enabled = state.users.filter(({ status }) => status !== MemberStatus.Disabled);
    expect(enabled.map(({ id }) => id)).toEqual(strangers);
    expect(Object.values(met).every((times) => times > 0)).toBe(true);
  });
});

describe('a client with a limiter', () => {
  it('shares its budget between a run and other calls: the vendor refuses none for the rate', async () => {
    const mock = await startFeishuStatusMock();
    onTestFinished(() => mock.close());
    const users = ids(60, 'ou_bulk');
    await mock.state.patch({ users: users.map((id) => ({ id })) });
    const refusals: string[] = [];
    const client = createFeishuStatus({
      ...mock.credentials,
      baseURL: mock.url,
      limiter: createLimiter(),
      onAttempt: ({ reason }) => {
        if (reason === 'rateLimited') refusals.push(reason);
      },
    });
    onTestFinished(() => client.close());
    const run = runBulk({ ...feishuCloseJob({ client, system_status_id, batchSize: 1 }), items: users });
    const others = users.map((id) => client.batchClose({ system_status_id, user_list: [id] }));
    await Promise.all([run.drain(), ...others]);
    expect(refusals).toEqual([]);
    expect((await mock.requests.list({ operation: 'feishu.batchClose' })).length).toBe(120);
  });
});
