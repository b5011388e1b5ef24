import type { CommonOptions, GetAccessToken } from '@x/core-signing';

/** How requests are signed: with KSO-1, or not at all for an app whose interface signing is switched off. */
export type Signing = 'kso-1' | 'none';

/** The credentials of an app: they fetch access tokens and sign requests. */
export interface AppCredentials {
  /** The APPID of the developer console; also the access key of the signature, for which it may hold no colon. */
  appId: string;
  /** The APPKEY of the developer console; also the secret key of the signature. */
  appKey: string;
  /** Default `kso-1`. */
  signing?: Signing | undefined;
  /** Gives an app access token of your own instead of the one that the client fetches; asked before every attempt. */
  getAccessToken?: GetAccessToken<string> | undefined;
  /**
   * Gives the access token of a user, which `current` and `currentId` need and `search` takes; asked before every
   * attempt. Getting the user's consent and renewing the token is your business.
   */
  getUserAccessToken?: GetAccessToken<string> | undefined;
}

/** Without an app key a token must be given, and nothing can be signed. */
export interface OwnAccessToken {
  signing: 'none';
  getAccessToken: GetAccessToken<string>;
  getUserAccessToken?: GetAccessToken<string> | undefined;
  appId?: undefined;
  appKey?: undefined;
}

/** With nothing but a user's token only `current`, `currentId` and `search` can be called. */
export interface OwnUserAccessToken {
  signing: 'none';
  getUserAccessToken: GetAccessToken<string>;
  getAccessToken?: undefined;
  appId?: undefined;
  appKey?: undefined;
}

export type WpsUsersOptions = CommonOptions & (AppCredentials | OwnAccessToken | OwnUserAccessToken);

/** The names of the options that only this client has. */
export const ownOptionNames: readonly string[] = [
  'appId',
  'appKey',
  'signing',
  'getAccessToken',
  'getUserAccessToken',
] satisfies readonly (keyof AppCredentials)[];
