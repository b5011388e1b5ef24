import { type BatchOpenInput, createFeishuStatus, type FeishuStatusOptions } from '@x/feishu-status';
import { unpermittedCredentials } from '@x/feishu-status-mock';
import type { ErrorRow } from '../errors/error-row.ts';
import { type ProvocationRun, provokeEach } from '../errors/provoke.ts';
import { provokeExpiry } from '../errors/provoke-expiry.ts';
import type { FeishuMock } from '../mocks.ts';
import { withClient } from '../work/with-client.ts';
import { urlOfNobody } from './url-of-nobody.ts';

const hourMs = 60 * 60 * 1000;

/** Makes Feishu's documented errors happen through the client, and the kinds of error that are no vendor's. */
export async function provokeFeishu(
  mock: FeishuMock,
  system_status_id: string,
  run: ProvocationRun,
): Promise<readonly ErrorRow[]> {
  const state = await mock.state.get();
  const [user] = state.users;
  const stranger = state.users.find(({ tenantKey }) => tenantKey !== user?.tenantKey);
  if (user === undefined || stranger === undefined) throw new Error('The Feishu mock lacks a user of either tenant.');

  const options = { ...mock.credentials, baseURL: mock.url, onAttempt: run.calls.onAttempt };
  const user_list = [{ user_id: user.id, end_time: new Date(Date.now() + hourMs) }];
  const input = { system_status_id, user_list };

  const vendorErrors = await provokeEach(
    [
      {
        by: 'unknown status id',
        expected: { kind: 'vendor', code: 2005001 },
        call: () => openOnce(options, { system_status_id: '7000000000000000000', user_list }),
      },
      {
        by: "other tenant's user",
        expected: { kind: 'vendor', code: 2005006 },
        call: () =>
          openOnce(options, { ...input, user_list: user_list.map((entry) => ({ ...entry, user_id: stranger.id })) }),
      },
      {
        by: 'tenant without right',
        expected: { kind: 'vendor', code: 2005007 },
        call: () => openOnce({ ...options, ...unpermittedCredentials(state) }, input),
      },
      {
        by: 'wrong appSecret',
        expected: { kind: 'vendor', code: 10014 },
        call: () => openOnce({ ...options, appSecret: 'wrong' }, input),
      },
    ],
    run,
  );
  const expiry = await provokeExpiry(
    mock,
    (onAttempt) => createFeishuStatus({ ...options, onAttempt }),
    (client) => client.batchOpen(input),
    run,
  );
  const otherKinds = await provokeEach(
    [
      {
        by: 'end_time in the past',
        expected: { kind: 'input' },
        call: () =>
          openOnce(options, { ...input, user_list: [{ user_id: user.id, end_time: new Date(Date.now() - hourMs) }] }),
      },
      {
        by: 'plain http baseURL',
        expected: { kind: 'config' },
        call: () => openOnce({ ...options, baseURL: 'http://open.feishu.cn' }, input),
      },
      {
        by: 'wrong baseURL path',
        expected: { kind: 'protocol' },
        call: () => openOnce({ ...options, baseURL: `${mock.url}/open-api` }, input),
      },
      {
        by: 'nobody listening',
        expected: { kind: 'transport' },
        call: async () => openOnce({ ...mock.credentials, baseURL: await urlOfNobody(), retry: false }, input),
      },
    ],
    run,
  );
  return [...vendorErrors, expiry, ...otherKinds];
}

/** One call through a client of its own. */
async function openOnce(options: FeishuStatusOptions, input: BatchOpenInput): Promise<unknown> {
  return withClient(createFeishuStatus(options), (client) => client.batchOpen(input));
}
