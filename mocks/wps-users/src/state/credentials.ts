import type { WpsState } from './wps-state.ts';

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
