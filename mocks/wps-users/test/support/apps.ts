import type { VendorSession, WpsCredentials, WpsSeed } from '../../src/index.ts';

type Mock = VendorSession<WpsSeed, WpsCredentials>;

/** The credentials of one of the default seed's apps, as a test finds them in the state. */
export async function credentialsOf(mock: Mock, appId: string): Promise<WpsCredentials> {
  const { apps } = await mock.state.get();
  const app = apps.find(({ id }) => id === appId);
  if (app === undefined) throw new Error(`there is no app ${appId}`);
  return { appId: app.id, appKey: app.appKey };
}

/** The status of each user, by id. */
export async function statuses(mock: Mock): Promise<Record<string, string>> {
  const { users } = await mock.state.get();
  return Object.fromEntries(users.map(({ id, status }) => [id, status]));
}
