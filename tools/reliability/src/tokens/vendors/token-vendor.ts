import type { CallOptions, CommonOptions } from '@x/core-signing';
import type { AllVendors, MockSession } from '@x/mocks';
import type { VendorName } from '../../calls/operation-call.ts';
import type { BareAnswer, BareRequest } from '../server/bare-request.ts';

/** A client, as far as tokens are concerned: something to call, over and over. */
export interface TokenClient {
  /** A call that needs a token, changes nothing, and gives whatever it was answered. */
  call(options?: CallOptions): Promise<unknown>;
  close(): Promise<void>;
}

/** When the vendor gives another token, counted from when it gave the first one (label: documented). */
export interface ReuseRule {
  /** The last second at which a token call is still answered with the same token; undefined where it never is. */
  readonly lastSameAtS: number | undefined;
  /** The first second at which the client asks for another one by itself, while the old one is still good. */
  readonly clientRefreshesAtS: number;
}

/** What the checks need to know of a vendor's tokens; written from the vendor's pages, not from the client. */
export interface TokenVendor {
  readonly name: VendorName;
  readonly title: string;
  /** As the mock's journal and faults name the token call. */
  readonly tokenOperation: string;
  readonly tokenPath: string;
  readonly reuse: ReuseRule;
  /** A client with made-up credentials, for a bare server. The app id is always the same. */
  connect(baseURL: string, secret: string, options?: CommonOptions): TokenClient;
  /** A client of a session of the mock; another secret than the session's can be given. */
  connectTo(session: MockSession<AllVendors>, options?: CommonOptions, secret?: string): TokenClient;
  baseURLOf(session: MockSession<AllVendors>): string;
  /** The body of a token call for the app of a session, for a call without a client. */
  tokenBodyOf(session: MockSession<AllVendors>): { readonly contentType: string; readonly body: string };
  /** The tokens that a session has issued, oldest first. */
  issuedTokens(session: MockSession<AllVendors>): Promise<readonly string[]>;
  tokenAnswer(token: string, lifeSeconds: number): BareAnswer;
  /** The token in an answer to a token call; undefined when there is none. */
  tokenIn(answer: unknown): string | undefined;
  /** What the vendor answers to the call when all is well. */
  readonly goodAnswer: BareAnswer;
  /** What the vendor answers to a call whose token is no longer good. */
  readonly tokenRefused: BareAnswer;
  /** What the vendor answers to a token call with a wrong secret. */
  readonly secretRefused: BareAnswer;
  /** The token that a call carries. */
  tokenOf(call: BareRequest): string | undefined;
  /** The secret that a token call carries. */
  secretOf(tokenCall: BareRequest): string | undefined;
}
