import type { WpsState } from '../state/wps-state.ts';

/** What the client of WPS 365 asks for; spread it into its options. */
export interface WpsCredentials {
  appId: string;
  appKey: string;
}

/** The credentials of the first app. */
export function credentialsOf(state: WpsState): WpsCredentials {
  for (const { id, appKey } of state.apps.values()) return { appId: id, appKey };
  throw new Error('The state holds no app; a seed needs at least one.');
}

/** The environment variables by which programs are told where WPS 365 is and who they are. */
export function environmentOf(baseURL: string, { appId, appKey }: WpsCredentials): Record<string, string> {
  return { WPS_BASE_URL: baseURL, WPS_APP_ID: appId, WPS_APP_KEY: appKey };
}
