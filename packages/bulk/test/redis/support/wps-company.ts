import { startWpsUsersMock } from '@x/wps-users-mock';
import { onTestFinished } from 'vitest';
import { ids } from '../../support/stub-job.ts';

/** A mock with so many active users of the test; ends with it. */
export async function startWpsCompany(count: number) {
  const mock = await startWpsUsersMock();
  onTestFinished(() => mock.close());
  const users = ids(count, 'bulk-');
  await mock.state.patch({ users: users.map((id) => ({ id })) });
  return {
    mock,
    users,
    async stillActive(): Promise<readonly string[]> {
      const state = await mock.state.get();
      return state.users.filter(({ id, status }) => users.includes(id) && status !== 'disabled').map(({ id }) => id);
    },
  };
}
