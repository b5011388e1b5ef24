import type { CommonOptions, GetAccessToken } from '@x/core-signing';

/** How requests are signed: with KSO-1, or not at all for an app whose interface signing is switched off. */
export type Signing = 'kso-1' | 'none';

/** The credentials of an app: they fetch access tokens and sign requests. */
export interface AppCredentials {
  /** The APPID of the developer console; also the access key of the signature. */
  appId: string;
  /** The APPKEY of the developer console; also the secret key of the signature. */
  appKey: string;
  /** Default `kso-1`. */
  signing?: Signing | undefined;
  /** Gives an app access token of your own instead of the one that the client fetches; asked before every attempt. */
  getAccessToken?: GetAccessToken<string> | undefined;
}

/** Without an app key a token must be given, and nothing can be signed. */
export interface OwnAccessToken {
  signing: 'none';
  getAccessToken: GetAccessToken<string>;
  appId?: undefined;
  appKey?: undefined;
}

export type WpsUsersOptions = CommonOptions & (AppCredentials | OwnAccessToken);

/** The names of the options that only this client has. */
export const ownOptionNames: readonly string[] = [
  'appId',
  'appKey',
  'signing',
  'getAccessToken',
] satisfies readonly (keyof AppCredentials)[];
