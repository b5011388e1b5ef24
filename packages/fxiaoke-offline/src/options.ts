import type { CommonOptions, GetAccessToken } from '@x/core-signing';
import type { CorpToken } from './token/corp-token.ts';

/**
 * Which path `setMemberStatusBatch` is sent to.
 *
 * - `documented`: `/cgi/crm/v2/data/update`, as the vendor's page prints it. Five entries of the manual print this same
 *   path with five different bodies, and it is the object API's own path, so the page is in doubt.
 * - `observed`: `/cgi/user/batchSetStatus`, to which one third-party script sends the same body.
 *
 * No recorded answer is known for either.
 */
export type Paths = 'documented' | 'observed';

interface PathOptions {
  /** Default `documented`. */
  paths?: Paths | undefined;
}

/** The credentials of an app, with which the client fetches and keeps corp access tokens itself. */
export interface AppCredentials extends PathOptions {
  /** `FSAID_...`, from the developer console. */
  appId: string;
  appSecret: string;
  /** Given to the app when a company authorises it; stands for that company. */
  permanentCode: string;
  getAccessToken?: undefined;
}

/** A source of corp access tokens of your own. */
export interface OwnAccessToken extends PathOptions {
  /** Gives `corpAccessToken` and `corpId`; asked before every attempt, so keep them on your side. */
  getAccessToken: GetAccessToken<CorpToken>;
  appId?: undefined;
  appSecret?: undefined;
  permanentCode?: undefined;
}

export type FxiaokeOfflineOptions = CommonOptions & (AppCredentials | OwnAccessToken);

/** The names of the options that only this client has. */
export const ownOptionNames: readonly string[] = [
  'appId',
  'appSecret',
  'permanentCode',
  'paths',
  'getAccessToken',
] satisfies readonly (keyof AppCredentials)[];
