import type { CommonOptions, GetAccessToken } from '@x/core-signing';
import type { CorpToken } from './token/corp-token.ts';
import type { OauthToken } from './token/oauth-token.ts';

/**
 * Which paths the client sends to.
 *
 * - `documented`: the path that the operation's own page prints. Where no page of the operation was found, the path
 *   that a maintained page of the vendor prints for the same operation on other objects, or else the one that published
 *   client code calls; `pathOrigin` of the contract's operations says which.
 * - `observed`: the path to which third parties were seen to send the same body, for the operations where that is
 *   another one: `setMemberStatusBatch`, `setMemberStatus`, `updateMember`, `setDepartmentStatus` (one third-party
 *   script each) and `queryUpdatedEmployees` (four sources). All others stay as they are.
 *
 * The two differ because the pages of these five print the object API's own paths, `/cgi/crm/v2/data/update` and
 * `/cgi/crm/v2/data/query`, for bodies that name no object; most likely a mistake (label: inferred). No recorded answer
 * is known for the first four on either path.
 */
export type Paths = 'documented' | 'observed';

/**
 * How credentials travel.
 *
 * - `body`: the older way, which the pages of the Offline API describe: `corpAccessToken`, `corpId` and
 *   `currentOpenUserId` stand in the body beside the parameters.
 * - `headers`: the current way of the vendor's other APIs: a token of `/oauth2.0/token` in `authorization`, with
 *   `x-fs-ea` and `x-fs-userid`. That the gateway takes it for these paths too was seen on an object path only, with a
 *   forged token (label: observed).
 */
export type CredentialTransport = 'body' | 'headers';

interface PathOptions {
  /** Default `documented`. */
  paths?: Paths | undefined;
}

interface InBody {
  /** How credentials travel. Not named `transport`, since that is the option for an HTTP transport. Default `body`. */
  credentialTransport?: 'body' | undefined;
  /**
   * Open platform account, `FSUID_...`, of the employee in whose name calls are made, for the operations that want one
   * and do not give their own. The vendor applies this employee's data rights (label: observed).
   */
  currentOpenUserId?: string | undefined;
  currentUserId?: undefined;
}

interface InHeaders {
  /** How credentials travel. Not named `transport`, since that is the option for an HTTP transport. */
  credentialTransport: 'headers';
  /**
   * Id of the employee in whose name calls are made, as the CRM counts employees, such as `1000`: the header
   * `x-fs-userid` of every call. Not an open platform account: what `currentOpenUserId` is in a body, this header does
   * not take, hence the other name.
   */
  currentUserId: string;
  currentOpenUserId?: undefined;
}

/** The credentials of an app, with which the client fetches and keeps tokens itself. */
export interface AppCredentials {
  /** `FSAID_...`, from the developer console. */
  appId: string;
  appSecret: string;
  /** Given to the app when a company authorises it; stands for that company. */
  permanentCode: string;
  getAccessToken?: undefined;
}

/** A source of tokens of your own: of `CorpToken` in the body, of `OauthToken` with headers. */
export interface OwnAccessToken<Token = CorpToken> {
  /** Asked before every attempt, so keep tokens on your side. */
  getAccessToken: GetAccessToken<Token>;
  appId?: undefined;
  appSecret?: undefined;
  permanentCode?: undefined;
}

/** Options for credentials in the body. */
export type BodyOptions = InBody & (AppCredentials | OwnAccessToken<CorpToken>);

/** Options for credentials in headers. */
export type HeadersOptions = InHeaders & (AppCredentials | OwnAccessToken<OauthToken>);

export type FxiaokeOfflineOptions = CommonOptions & PathOptions & (BodyOptions | HeadersOptions);

/** The names of the options that only this client has. */
export const ownOptionNames: readonly string[] = [
  'appId',
  'appSecret',
  'permanentCode',
  'paths',
  'getAccessToken',
  'credentialTransport',
  'currentOpenUserId',
  'currentUserId',
] satisfies readonly (keyof FxiaokeOfflineOptions)[];
