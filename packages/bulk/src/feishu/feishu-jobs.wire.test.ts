import { createFeishuStatus } from '@x/feishu-status';
import { operations } from '@x/feishu-status/contract';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { type Canned, type CannedRequest, startCannedServer } from '../../test/support/canned-server.ts';
import { collect } from '../../test/support/collect.ts';
import { instantRuntime } from '../../test/support/instant.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { runBulk } from '../run/run-bulk.ts';
import { feishuCloseJob } from './feishu-close-job.ts';
import { type FeishuOpenUser, type FeishuOpenUserWithEnd, feishuOpenJob } from './feishu-open-job.ts';

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

describe('open, without an end_time of the job', () => {
  const inAnHour = new Date(Number(end_time) * 1_000);

  it('sends each user with an end of his own', async () => {
    const { client, requests } = await connect((request) => answers(request, () => 'success_show'));
    const job = feishuOpenJob({ client, system_status_id });
    const items = [
      { id: 'u0', end_time: inAnHour },
      { id: 'u1', end_time: String(Number(end_time) + 60) },
    ];
    const results = await collect(runBulk({ ...job, items }));
    expect(results.map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded']);
    expect(requests.map(({ body }) => body['user_list'])).toEqual([
      [
        { user_id: 'u0', end_time },
        { user_id: 'u1', end_time: String(Number(end_time) + 60) },
      ],
    ]);
  });

  it('refuses users who come without one all the same, and serves the others', async () => {
    const { client, requests } = await connect((request) => answers(request, () => 'success_show'));
    const items: unknown = ['u0', { id: 'u1' }, { id: 'u2', end_time: inAnHour }, { id: 'u3', end_time: undefined }];
    const run = runBulk({ ...feishuOpenJob({ client, system_status_id }), items: items as FeishuOpenUserWithEnd[] });
    const results = await collect(run);
    expect(results.map(({ id, outcome, result }) => [id, outcome, result])).toEqual([
      ['u0', 'refused', 'input'],
      ['u1', 'refused', 'input'],
      ['u2', 'succeeded', 'success_show'],
      ['u3', 'refused', 'input'],
    ]);
    for (const { id, message } of results) if (id !== 'u2') expect(message).toContain('end_time');
    expect(requests.map(listOf)).toEqual([['u2']]);
  });
});

describe('the types', () => {
  const client = createFeishuStatus({ getAccessToken: () => 't-token' });
  const withEnd = { id: 'u0', end_time: new Date() };
  const common = { client, system_status_id };

  it('take ids and users with or without an end_time where the job has one', () => {
    const job = feishuOpenJob({ ...common, end_time });
    runBulk({ ...job, items: ['u0'] });
    runBulk({ ...job, items: ['u0', { id: 'u1' }, withEnd] });
    runBulk({
      ...job,
      items: (async function* () {
        yield 'u0';
      })(),
    });
    expectTypeOf(job).toEqualTypeOf<BulkJob<string | FeishuOpenUser>>();
  });

  it('take users with an end_time of their own alone where the job has none', () => {
    const job = feishuOpenJob(common);
    runBulk({ ...job, items: [withEnd] });
    runBulk({ ...job, items: [{ ...withEnd, name: 'Li Na' }] });
    // @ts-expect-error: an id has no end_time
    runBulk({ ...job, items: ['u0'] });
    // @ts-expect-error: this user has no end_time
    runBulk({ ...job, items: [{ id: 'u0' }] });
    // @ts-expect-error: one of them has no end_time
    runBulk({ ...job, items: [withEnd, 'u1'] });
    // @ts-expect-error: one of them has no end_time
    runBulk({ ...job, items: [withEnd, { id: 'u1' }] });
    // @ts-expect-error: this one may have none
    runBulk({ ...job, items: [{ id: 'u0', end_time: Math.random() > 0.5 ? new Date() : undefined }] });
    expectTypeOf(job).toEqualTypeOf<BulkJob<FeishuOpenUserWithEnd>>();
    expectTypeOf(feishuOpenJob({ ...common, end_time: undefined })).toEqualTypeOf<BulkJob<FeishuOpenUserWithEnd>>();
  });

  it('want to know whether the job has one', () => {
    const perhaps: Date | undefined = Math.random() > 0.5 ? new Date() : undefined;
    // @ts-expect-error: which users it takes depends on that
    feishuOpenJob({ ...common, end_time: perhaps });
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
