import type { CommonOptions, GetAccessToken } from '@x/core-signing';

/** The credentials of a custom app, with which the client fetches and keeps tenant tokens itself. */
export interface AppCredentials {
  /** `cli_...`, from the developer console. */
  appId: string;
  appSecret: string;
  getAccessToken?: undefined;
}

/** A source of tenant tokens of your own, for example a token service that several programs share. */
export interface OwnAccessToken {
  /** Gives a `tenant_access_token`; asked before every attempt, so keep the token on your side. */
  getAccessToken: GetAccessToken<string>;
  appId?: undefined;
  appSecret?: undefined;
}

export type FeishuStatusOptions = CommonOptions & (AppCredentials | OwnAccessToken);

/** The names of the options that only this client has. */
export const ownOptionNames: readonly string[] = ['appId', 'appSecret', 'getAccessToken'] satisfies readonly (
  | keyof AppCredentials
  | keyof OwnAccessToken
)[];
