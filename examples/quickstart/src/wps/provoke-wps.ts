import { createWpsUsers, type WpsUsersOptions } from '@x/wps-users';
import type { WpsSeed } from '@x/wps-users-mock';
import type { ErrorRow } from '../errors/error-row.ts';
import { type ProvocationRun, provokeEach } from '../errors/provoke.ts';
import { provokeExpiry } from '../errors/provoke-expiry.ts';
import type { WpsMock } from '../mocks.ts';
import { withClient } from '../work/with-client.ts';

/** Makes the documented errors of WPS 365 happen through the client. */
export async function provokeWps(mock: WpsMock, run: ProvocationRun): Promise<readonly ErrorRow[]> {
  const cast = findCast(await mock.state.get());
  const options = { ...mock.credentials, baseURL: mock.url, onAttempt: run.calls.onAttempt };

  const vendorErrors = await provokeEach(
    [
      {
        by: 'unknown user',
        expected: { kind: 'vendor', code: 400002125 },
        call: () => disableOnce(options, 'mock-user-9999'),
      },
      {
        by: 'deleted user',
        expected: { kind: 'vendor', code: 400002128 },
        call: () => disableOnce(options, cast.deletedUserId),
      },
      {
        by: 'super administrator',
        expected: { kind: 'vendor', code: 400002158 },
        call: () => disableOnce(options, cast.superAdministratorId),
      },
      {
        by: 'wrong appKey',
        expected: { kind: 'vendor', code: 40100008 },
        call: () => disableOnce({ ...options, appKey: 'wrong' }, cast.userId),
      },
      {
        // The token is good, so the call gets past it and is refused for what it is signed with.
        by: 'wrong signature',
        expected: { kind: 'vendor', code: 403000001 },
        call: () => disableOnce({ ...options, appKey: 'wrong', getAccessToken: () => newestToken(mock) }, cast.userId),
      },
      {
        by: 'missing scope',
        expected: { kind: 'vendor', code: 400000003 },
        call: () => disableOnce({ ...options, ...cast.appWithoutScope }, cast.userId),
      },
    ],
    run,
  );
  const expiry = await provokeExpiry(
    mock,
    (onAttempt) => createWpsUsers({ ...options, onAttempt }),
    (client) => client.batchDisable({ user_ids: [cast.userId] }),
    run,
  );
  return [...vendorErrors, expiry];
}

/** One call through a client of its own. */
async function disableOnce(options: WpsUsersOptions, userId: string): Promise<unknown> {
  return withClient(createWpsUsers(options), (client) => client.batchDisable({ user_ids: [userId] }));
}

/** The token that the mock gave out last, to a client of the first app. */
async function newestToken({ credentials, state }: WpsMock): Promise<string> {
  const { tokens } = await state.get();
  return tokens.findLast(({ appId }) => appId === credentials.appId)?.id ?? 'none';
}

/** Who plays which part, out of the default seed. */
function findCast({ apps, users }: WpsSeed) {
  const appWithoutScope = apps.find(({ scopes }) => !scopes.includes('kso.contact.readwrite'));
  const user = users.find(({ deleted, role }) => !deleted && role === 'normal');
  const deletedUser = users.find(({ deleted }) => deleted);
  const superAdministrator = users.find(({ role }) => role === 'super-admin');
  if (!appWithoutScope || !user || !deletedUser || !superAdministrator) {
    throw new Error('The default seed of the WPS 365 mock lacks an app or a user that the quickstart needs.');
  }
  return {
    appWithoutScope: { appId: appWithoutScope.id, appKey: appWithoutScope.appKey },
    userId: user.id,
    deletedUserId: deletedUser.id,
    superAdministratorId: superAdministrator.id,
  };
}
