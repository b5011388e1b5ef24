import { createFeishuStatus } from '@x/feishu-status';
import { unpermittedCredentials } from '@x/feishu-status-mock';
import type { ErrorRow } from '../errors/error-row.ts';
import { type ProvocationRun, provokeEach } from '../errors/provoke.ts';
import { provokeExpiry } from '../errors/provoke-expiry.ts';
import type { FeishuMock } from '../mocks.ts';
import { openOnce } from './open-once.ts';
import { provokeOtherKinds } from './provoke-other-kinds.ts';

const hourMs = 60 * 60 * 1000;

/** Makes Feishu's documented errors happen through the client, and then the errors that are not the vendor's. */
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
  const end_time = new Date(Date.now() + hourMs);
  const input = { system_status_id, user_list: [{ user_id: user.id, end_time }] };

  const vendorErrors = await provokeEach(
    [
      {
        by: 'unknown status id',
        expected: { kind: 'vendor', code: 2005001 },
        call: () => openOnce(options, { ...input, system_status_id: '7000000000000000000' }),
      },
      {
        by: "other tenant's user",
        expected: { kind: 'vendor', code: 2005006 },
        call: () => openOnce(options, { ...input, user_list: [{ user_id: stranger.id, end_time }] }),
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
  return [...vendorErrors, expiry, ...(await provokeOtherKinds(options, input, run))];
}
