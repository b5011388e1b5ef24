import { createFxiaokeOffline, type FxiaokeOfflineOptions, MemberStatus } from '@x/fxiaoke-offline';
import type { FxiaokeSeed } from '@x/fxiaoke-offline-mock';
import type { ErrorRow } from '../errors/error-row.ts';
import { type ProvocationRun, provokeEach } from '../errors/provoke.ts';
import { provokeExpiry } from '../errors/provoke-expiry.ts';
import type { FxiaokeMock } from '../mocks.ts';
import { withClient } from '../work/with-client.ts';
import { provokePath } from './provoke-path.ts';

/** Makes Fxiaoke's documented errors happen through the client. */
export async function provokeFxiaoke(mock: FxiaokeMock, run: ProvocationRun): Promise<readonly ErrorRow[]> {
  const cast = findCast(await mock.state.get());
  const options = { ...mock.credentials, baseURL: mock.url, onAttempt: run.calls.onAttempt };

  const vendorErrors = await provokeEach(
    [
      {
        by: 'unknown employee',
        expected: { kind: 'vendor', code: 20012 },
        call: () => disableOnce(options, 'FSUID_00000000000000000000000000009999'),
      },
      {
        by: 'wrong appSecret',
        expected: { kind: 'vendor', code: 10006 },
        call: () => disableOnce({ ...options, appSecret: 'wrong' }, cast.userId),
      },
      {
        by: 'stopped app',
        expected: { kind: 'vendor', code: 20021 },
        call: () => disableOnce({ ...options, ...cast.stoppedApp }, cast.userId),
      },
      {
        by: 'app not authorised',
        expected: { kind: 'vendor', code: 20022 },
        call: () => disableOnce({ ...options, ...cast.unauthorisedApp }, cast.userId),
      },
      {
        by: "another corp's token",
        expected: { kind: 'vendor', code: 20016 },
        call: () => {
          const { baseURL, onAttempt } = options;
          const getAccessToken = async () => ({ corpAccessToken: await newestToken(mock), corpId: cast.otherCorpId });
          return disableOnce({ baseURL, onAttempt, getAccessToken }, cast.userId);
        },
      },
    ],
    run,
  );
  const input = { openUserIds: [cast.userId], status: MemberStatus.Disabled };
  const expiry = await provokeExpiry(
    mock,
    (onAttempt) => createFxiaokeOffline({ ...options, onAttempt }),
    (client) => client.setMemberStatusBatch(input),
    run,
  );
  const paths = await provokePath(mock, (way) => disableOnce({ ...options, paths: way }, cast.userId), run);
  return [...vendorErrors, expiry, ...paths];
}

/** One call through a client of its own. */
async function disableOnce(options: FxiaokeOfflineOptions, userId: string): Promise<unknown> {
  return withClient(createFxiaokeOffline(options), (client) =>
    client.setMemberStatusBatch({ openUserIds: [userId], status: MemberStatus.Disabled }),
  );
}

/** The token that the mock gave out last, to a client of the first app. */
async function newestToken({ credentials, state }: FxiaokeMock): Promise<string> {
  const { tokens } = await state.get();
  return tokens.findLast(({ appId }) => appId === credentials.appId)?.id ?? 'none';
}

/** Who plays which part, out of the default seed. */
function findCast({ apps, corps, users }: FxiaokeSeed) {
  const [app] = apps;
  const stopped = apps.find((candidate) => candidate.stopped);
  const unauthorised = apps.find(({ authorised }) => !authorised);
  const otherCorp = corps.find(({ id }) => id !== app?.corpId);
  const user = users.find(({ corpId }) => corpId === app?.corpId);
  if (!stopped || !unauthorised || !otherCorp || !user) {
    throw new Error(
      'The default seed of the Fxiaoke mock lacks an app, a company or a user that the quickstart needs.',
    );
  }
  return {
    stoppedApp: credentialsOf(stopped),
    unauthorisedApp: credentialsOf(unauthorised),
    otherCorpId: otherCorp.id,
    userId: user.id,
  };
}

function credentialsOf({ id, appSecret, permanentCode }: FxiaokeSeed['apps'][number]) {
  return { appId: id, appSecret, permanentCode };
}
