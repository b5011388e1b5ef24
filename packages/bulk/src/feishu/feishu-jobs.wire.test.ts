import { createFeishuStatus } from '@x/feishu-status';
import { operations } from '@x/feishu-status/contract';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Canned, type CannedRequest, startCannedServer } from '../../test/support/canned-server.ts';
import { collect } from '../../test/support/collect.ts';
import { instantRuntime } from '../../test/support/instant.ts';
import { runBulk } from '../run/run-bulk.ts';
import { feishuCloseJob } from './feishu-close-job.ts';
import { feishuOpenJob } from './feishu-open-job.ts';

const system_status_id = '7101214603622940671';
const end_time = String(Math.floor(Date.now() / 1_000) + 3_600);

async function connect(respond: (request: CannedRequest, call: number) => Canned | undefined) {
  const server = await startCannedServer(respond);
  const client = createFeishuStatus({ getAccessToken: () => 't-token', baseURL: server.url });
  onTestFinished(() => client.close());
  return { client, requests: server.requests };
}

const listOf = (request: CannedRequest): readonly string[] =>
  (request.body['user_list'] as readonly (string | { user_id: string })[]).map((user) =>
    typeof user === 'string' ? user : user.user_id,
  );

const answers = (request: CannedRequest, resultOf: (id: string) => string): Canned => ({
  body: {
    code: 0,
    msg: 'success',
    data: { result_list: listOf(request).map((user_id) => ({ user_id, result: resultOf(user_id) })) },
  },
});

describe('the jobs', () => {
  const client = createFeishuStatus({ getAccessToken: () => 't-token' });

  it('keep to the limits of the contract', () => {
    expect(feishuOpenJob({ client, system_status_id, end_time }).limits).toEqual(operations.batchOpen.rateLimits);
    expect(feishuCloseJob({ client, system_status_id }).limits).toEqual(operations.batchClose.rateLimits);
  });

  it('take the contract’s word for what may be repeated, unless told otherwise', () => {
    expect(feishuOpenJob({ client, system_status_id, end_time }).idempotent).toBe(
      operations.batchOpen.idempotent.value,
    );
    expect(feishuCloseJob({ client, system_status_id }).idempotent).toBe(operations.batchClose.idempotent.value);
    expect(feishuCloseJob({ client, system_status_id, repeatUncertainWrites: false }).idempotent).toBe(false);
  });

  it('are known in a journal by status and kind of id', () => {
    expect(feishuCloseJob({ client, system_status_id, user_id_type: 'union_id' })).toMatchObject({
      operation: 'feishu.batchClose',
      target: '7101214603622940671 union_id',
    });
  });
});

describe('open', () => {
  it('sends each user with an end of his own or the job’s, and settles each by the vendor’s word', async () => {
    const words = ['success_show', 'success_user_close_syn', 'invisible_user_id', 'resign_user_id', 'something_new'];
    const { client, requests } = await connect((request) => answers(request, (id) => words[Number(id.slice(1))] ?? ''));
    const run = runBulk({
      ...feishuOpenJob({ client, system_status_id, end_time }),
      items: ['u0', { id: 'u1', end_time: String(Number(end_time) + 60) }, 'u2', 'u3', 'u4'],
    });
    expect((await collect(run)).map(({ outcome, result }) => [outcome, result])).toEqual([
      ['succeeded', 'success_show'],
      ['succeeded', 'success_user_close_syn'],
      ['refused', 'invisible_user_id'],
      ['refused', 'resign_user_id'],
      ['refused', 'something_new'],
    ]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.path).toContain(`/${system_status_id}/batch_open?user_id_type=open_id`);
    expect(requests[0]?.body['user_list']).toContainEqual({ user_id: 'u1', end_time: String(Number(end_time) + 60) });
  });

  it('refuses the one user whose end_time is past, and serves the others', async () => {
    const { client } = await connect((request) => answers(request, () => 'success_show'));
    const job = feishuOpenJob({ client, system_status_id, end_time });
    const results = await collect(runBulk({ ...job, items: ['u0', { id: 'u1', end_time: '1' }, 'u2'] }));
    expect(results.map(({ outcome, result }) => [outcome, result])).toEqual([
      ['succeeded', 'success_show'],
      ['refused', 'input'],
      ['succeeded', 'success_show'],
    ]);
  });
});

describe('close', () => {
  const runOver = (client: Parameters<typeof feishuCloseJob>[0]['client'], items: readonly string[]) =>
    collect(runBulk({ ...feishuCloseJob({ client, system_status_id }), items }, instantRuntime()));

  it('sends a doubled user once in a call, and gives both lines his result', async () => {
    const { client, requests } = await connect((request) => answers(request, () => 'success'));
    const results = await runOver(client, ['u0', 'u1', 'u0']);
    expect(requests.map(listOf)).toEqual([['u0', 'u1']]);
    expect(results.map(({ id, result }) => [id, result])).toEqual([
      ['u0', 'success'],
      ['u1', 'success'],
      ['u0', 'success'],
    ]);
  });

  it('tries `fail` again, and a user of whom the answer says nothing', async () => {
    const { client, requests } = await connect((request, call) =>
      call > 1
        ? answers(request, () => 'success')
        : { body: { code: 0, msg: 'success', data: { result_list: [{ user_id: 'u0', result: 'fail' }] } } },
    );
    const results = await runOver(client, ['u0', 'u1']);
    expect(results.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['succeeded', 2],
      ['succeeded', 2],
    ]);
    expect(requests).toHaveLength(2);
  });

  it('splits for a user of another tenant', async () => {
    const { client } = await connect((request) =>
      listOf(request).includes('u7')
        ? { status: 400, body: { code: 2005006, msg: 'Request contains other tenant user.' } }
        : answers(request, () => 'success'),
    );
    const items = Array.from({ length: 50 }, (_, index) => `u${index}`);
    const results = await runOver(client, items);
    expect(results.filter(({ outcome }) => outcome !== 'succeeded')).toMatchObject([
      { id: 'u7', outcome: 'refused', result: 'otherTenantUser' },
    ]);
    expect(results).toHaveLength(50);
  });

  it('makes every attempt one that the run has paced: the client does not retry by itself', async () => {
    const { client, requests } = await connect((request, call) =>
      call < 4 ? undefined : answers(request, () => 'success'),
    );
    const run = runBulk({ ...feishuCloseJob({ client, system_status_id }), items: ['u0'] }, instantRuntime());
    expect(await collect(run)).toMatchObject([{ outcome: 'succeeded', attempts: 4 }]);
    expect(requests).toHaveLength(4);
    expect(await run.summary).toMatchObject({ calls: 4, retries: 3 });
  });

  it('stops for what every call would meet', async () => {
    const { client, requests } = await connect(() => ({
      status: 400,
      body: { code: 2005007, msg: 'Tenant does not have permission to api.' },
    }));
    await expect(runOver(client, ['u0', 'u1'])).rejects.toMatchObject({ reason: 'tenantNotPermitted' });
    expect(requests).toHaveLength(1);
  });
});
