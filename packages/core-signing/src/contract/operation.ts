import type { Evidence } from './evidence.ts';
import type { Schema } from './schema.ts';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Which access token the vendor asks for. `none` marks the calls that fetch a token; `app-or-user` takes either. */
export type TokenKind = 'none' | 'tenant' | 'app' | 'corp' | 'user' | 'app-or-user';

/** One window of a vendor's rate limit. Several windows of one operation hold at the same time. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
  readonly evidence: Evidence;
}

export type VendorName = 'feishu' | 'wps' | 'fxiaoke';

/**
 * One operation of a vendor as data: what goes out, what comes back, and how each of these is known.
 * Clients and mock servers both read it; neither reads the other.
 */
export interface Operation {
  readonly vendor: VendorName;
  /** The name of the client method. */
  readonly name: string;
  readonly method: HttpMethod;
  /** The vendor's path; `:name` marks a path parameter, spelled as on the vendor's page. */
  readonly path: string;
  /** Paths that others use for the same operation where the vendor's page is in doubt. */
  readonly otherPaths?: readonly { readonly path: string; readonly evidence: Evidence; readonly source: string }[];
  readonly token: TokenKind;
  /** The scopes of which the app needs at least one; empty when the vendor names none. */
  readonly scopes: readonly string[];
  /** Whether sending the same request twice has the effect of sending it once. */
  readonly idempotent: { readonly value: boolean; readonly evidence: Evidence };
  readonly rateLimits: readonly RateLimit[];
  readonly query?: Schema<unknown>;
  readonly body?: Schema<unknown>;
  /** What a successful answer carries, without the vendor's envelope. */
  readonly data: Schema<unknown>;
  /** The vendor's page. */
  readonly doc: string;
  readonly evidence: Evidence;
  /** The vendor's own note when it no longer maintains the operation. */
  readonly deprecated?: string;
}
