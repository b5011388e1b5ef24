import type { Json } from '../generate/json.ts';
import type { WireAnswer } from '../wire/read-answers.ts';
import type { WireRequest } from '../wire/wire-request.ts';
import type { AdminClient } from './admin-client.ts';

/** A call that is in order, but for its credentials. */
export interface GoodCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Without a question mark. */
  readonly query?: string;
  /** Sent as JSON. */
  readonly body?: Json;
  /** Sent as a form, instead of `body`. */
  readonly form?: string;
}

/** How a request says who sends it. */
export const credentialKinds = ['right', 'none', 'forged', 'mixed'] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** A request that still lacks what proves who sends it. */
export interface Unsigned extends WireRequest {
  readonly call: GoodCall;
}

export interface Verdict {
  /** Status and code, for the table. */
  readonly kind: string;
  readonly isRefusal: boolean;
  readonly isPastAuthentication: boolean;
  /** What is wrong with the answer: the API never answers so. */
  readonly fault: string | undefined;
}

/** An API that gets hostile requests, as it is at the beginning of a round. */
export interface Round {
  readonly calls: readonly GoodCall[];
  /** What of the credentials stands in the body; nothing for most APIs. */
  bodyCredentials(call: GoodCall, kind: CredentialKind): Readonly<Record<string, Json>>;
  /** The headers that prove who sends the request. */
  sign(request: Unsigned, kind: CredentialKind): WireRequest;
}

export interface Target {
  readonly name: string;
  /** The server's source, for a process of its own. */
  readonly commandLine: URL;
  /** Everything that a refused request must leave as it is, below `/_mock/v1`. */
  readonly statePaths: readonly string[];
  /** Called once; what it gives is called before every hundred requests and brings the server into the same state. */
  prepare(admin: AdminClient): Promise<() => Promise<Round>>;
  judge(answer: WireAnswer, request: WireRequest): Verdict;
}
