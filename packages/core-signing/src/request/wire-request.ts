import type { HttpMethod } from '../contract/operation.ts';

export type WireBody =
  | { readonly type: 'json'; readonly value: object }
  | { readonly type: 'form'; readonly value: Readonly<Record<string, string>> };

/** A request before credentials and bytes: what the client method asked for. */
export interface WireRequest {
  readonly method: HttpMethod;
  /** Already percent-encoded, see {@link buildPath}. */
  readonly path: string;
  /** Names and values, not yet encoded, in the order in which they are sent. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: WireBody;
}

/**
 * The exact bytes that leave, apart from the host. After signing nothing changes them: a vendor that signs requests
 * signs `target`, `Content-Type` and `body` as they stand here.
 */
export interface ReadyRequest {
  readonly method: HttpMethod;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}
