import type { FxiaokeState } from './state.ts';

/** What the client needs to fetch a token, named as the client's options are. */
export interface FxiaokeCredentials {
  appId: string;
  appSecret: string;
  permanentCode: string;
}

/** The credentials of the first app. */
export function credentials(state: FxiaokeState): FxiaokeCredentials {
  for (const { id, appSecret, permanentCode } of state.apps.values()) return { appId: id, appSecret, permanentCode };
  throw new Error('The state holds no app; a seed has at least one.');
}
