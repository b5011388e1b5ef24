import { createWpsUsers } from '@x/wps-users';
import { operations } from '@x/wps-users/contract';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CannedRequest, startCannedServer } from '../../test/support/canned-server.ts';
import { collect } from '../../test/support/collect.ts';
import { instantRuntime } from '../../test/support/instant.ts';
import { runBulk } from '../run/run-bulk.ts';
import { wpsDisableJob } from './wps-disable-job.ts';
import { wpsEnableJob } from './wps-enable-job.ts';

const listOf = (request: CannedRequest) => request.body['user_ids'] as readonly string[];

/** Refuses every call with one of the users in it. */
async function connect(refused: readonly string[], refusal: { readonly status: number; readonly body: object }) {
  const server = await startCannedServer((request) =>
    listOf(request).some((id) => refused.includes(id)) ? refusal : { body: { code: 0, msg: 'success' } },
  );
  const client = createWpsUsers({ signing: 'none', getAccessToken: () => 'token', baseURL: server.url });
  onTestFinished(() => client.close());
  return { client, requests: server.requests };
}

const notFound = { status: 400, body: { code: 400002125, msg: '用户不存在' } };
const denied = { status: 403, body: { code: 403000001, msg: 'Permission denied' } };
const items = Array.from({ length: 50 }, (_, index) => `u${index}`);

describe('the jobs', () => {
  it('keep to the contract', async () => {
    const { client } = await connect([], notFound);
    expect(wpsDisableJob({ client })).toMatchObject({
      limits: operations.batchDisable.rateLimits,
      idempotent: operations.batchDisable.idempotent.value,
      batchSize: 50,
    });
    expect(wpsEnableJob({ client })).toMatchObject({
      limits: operations.batchEnable.rateLimits,
      idempotent: operations.batchEnable.idempotent.value,
    });
  });

  it.each([
    ['disable', wpsDisableJob, '/v7/users/batch_disable'],
    ['enable', wpsEnableJob, '/v7/users/batch_enable'],
  ])('%s: a batch is split until the refused users stand alone', async (_name, job, path) => {
    const { client, requests } = await connect(['u3', 'u31'], notFound);
    const results = await collect(runBulk({ ...job({ client }), items: [...items, 'u0'] }, instantRuntime()));
    expect(results).toHaveLength(51);
    expect(results.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { id: 'u3', result: 'userNotFound' },
      { id: 'u31', result: 'userNotFound' },
    ]);
    expect(requests.every((request) => request.path === path)).toBe(true);
    expect(requests.length).toBeLessThan(30);
  });

  it('a user outside the data range is found, an app without the right stops the run', async () => {
    const one = await connect(['u3'], denied);
    const results = await collect(runBulk({ ...wpsDisableJob({ client: one.client }), items }, instantRuntime()));
    expect(results.filter(({ outcome }) => outcome === 'refused')).toMatchObject([{ id: 'u3' }]);
    const all = await connect(items, denied);
    const run = runBulk({ ...wpsDisableJob({ client: all.client }), items }, instantRuntime());
    await expect(run.drain()).rejects.toMatchObject({ reason: 'permissionDenied' });
    expect(await run.summary).toMatchObject({ settled: 0 });
  });

  it('repeatUncertainWrites: false: nothing is sent twice, and the batch is uncertain', async () => {
    const { client, requests } = await connect(['u3'], notFound);
    const job = wpsDisableJob({ client, repeatUncertainWrites: false });
    const results = await collect(runBulk({ ...job, items }, instantRuntime()));
    expect(requests).toHaveLength(1);
    expect(results.every(({ outcome }) => outcome === 'uncertain')).toBe(true);
  });
});
