import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
import { operations } from '@x/fxiaoke-offline/contract';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CannedRequest, startCannedServer } from '../../test/support/canned-server.ts';
import { collect } from '../../test/support/collect.ts';
import { instantRuntime } from '../../test/support/instant.ts';
import { runBulk } from '../run/run-bulk.ts';
import { fxiaokeStatusJob } from './fxiaoke-status-job.ts';

const good = { body: { errorCode: 0, errorMessage: 'OK', errorDescription: 'success', traceId: 'E-O.1' } };
const listOf = (request: CannedRequest) => request.body['openUserIds'] as readonly string[];
const items = Array.from({ length: 50 }, (_, index) => `u${index}`);

async function connect(respond: Parameters<typeof startCannedServer>[0]) {
  const server = await startCannedServer(respond);
  const token = { corpAccessToken: 'token', corpId: 'corp' };
  const client = createFxiaokeOffline({ getAccessToken: () => token, baseURL: server.url });
  onTestFinished(() => client.close());
  return { client, requests: server.requests };
}

describe('the job', () => {
  it('keeps to the contract, and is known in a journal by the status', async () => {
    const { client } = await connect(() => good);
    expect(fxiaokeStatusJob({ client, status: MemberStatus.Disabled, target: 'acme' })).toMatchObject({
      operation: 'fxiaoke.setMemberStatusBatch',
      target: 'status 1 acme',
      limits: operations.setMemberStatusBatch.rateLimits,
      idempotent: operations.setMemberStatusBatch.idempotent.value,
      batchSize: 50,
    });
  });

  it('splits a batch until the refused employees stand alone', async () => {
    const { client, requests } = await connect((request) =>
      listOf(request).includes('u9') ? { body: { errorCode: 20012, errorMessage: 'no such openUserId' } } : good,
    );
    const job = fxiaokeStatusJob({ client, status: MemberStatus.Enabled });
    const results = await collect(runBulk({ ...job, items }, instantRuntime()));
    expect(results).toHaveLength(50);
    expect(results.filter(({ outcome }) => outcome !== 'succeeded')).toMatchObject([
      { id: 'u9', outcome: 'refused', result: 'openUserIdNotFound' },
    ]);
    expect(requests[0]?.body).toMatchObject({ status: 2, openUserIds: items });
  });

  it('goes on after refusals for the rate', async () => {
    const { client } = await connect((_request, call) =>
      call < 3 ? { body: { errorCode: 30004, errorMessage: '秒频次超限' } } : good,
    );
    const limiter = { acquire: async () => ({ done: () => undefined }) };
    const job = fxiaokeStatusJob({ client, status: MemberStatus.Enabled });
    const results = await collect(runBulk({ ...job, items: ['u0'], limiter }, instantRuntime()));
    expect(results).toMatchObject([{ outcome: 'succeeded', attempts: 3 }]);
  });
});
