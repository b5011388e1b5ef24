import { MemberStatus, safe } from '@x/fxiaoke-offline';
import { expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

it.each([
  { service: 'busy', reason: 'systemBusy', code: -1 },
  { service: 'failing', reason: 'systemError', code: -2 },
  { service: 'timingOut', reason: 'serviceException', code: 50009 },
])('the client tries three times while the service is $service, and changes nobody', async (condition) => {
  const { service, reason, code } = condition;
  const { mock, client, find } = await startWithClient();
  const [corp] = (await mock.state.get()).corps;
  await mock.state.patch({ corps: [{ id: corp?.id, service }] });
  const call = client.setMemberStatusBatch({ openUserIds: ['openUserId2'], status: MemberStatus.Disabled });
  const { error } = await safe(call);
  expect(error).toMatchObject({ kind: 'vendor', reason, code, attempts: 3 });
  expect(await find.user('openUserId2')).toMatchObject({ status: 2 });
});
