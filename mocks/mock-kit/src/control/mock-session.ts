import type { ClockInput } from '../clock/clock-input.ts';
import type { Profile } from '../vendor/mock-call.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';
import type { RateLimitMode } from '../vendor/rate-limit.ts';
import type {
  ClockControl,
  FaultsControl,
  RateLimitsControl,
  RequestsControl,
  StateControl,
  TokensControl,
} from './controls.ts';
import type { FaultRule } from './fault-rule.ts';
import type { Verification } from './verification.ts';

/** The types of a vendor's mock, for the controls that hand its values out. */
export interface VendorTypes {
  readonly seed: unknown;
  readonly credentials: unknown;
}

export type VendorTypesByName = Partial<Record<VendorName, VendorTypes>>;

type PerVendor<Types extends VendorTypesByName, Part extends keyof VendorTypes> = {
  readonly [Name in keyof Types]: Types[Name] extends VendorTypes ? Types[Name][Part] : never;
};

/**
 * What a session starts with. What is left out is as for the server's own session, except for the seed and the faults,
 * which it does not take over.
 */
export interface SessionOptions {
  /** A seed for each vendor; a vendor that is left out has its default. */
  seed?: Partial<Record<VendorName, unknown>>;
  /** Makes every generated id repeat. App ids, secrets and tokens differ between sessions all the same. */
  randomSeed?: number | string;
  profile?: Profile;
  clock?: ClockInput;
  rateLimits?: RateLimitMode;
  /** Armed from the start. */
  faults?: readonly (FaultRule | string)[];
  vendors?: readonly VendorName[];
  /** For people: shown by the list of sessions and by the page. */
  label?: string;
  /** How long the session lives unless it is closed before, by the machine's clock; at most a day. */
  ttlMs?: number;
}

export interface ResetOptions {
  /** Instead of the seed that the session started with, from now on. */
  seed?: Partial<Record<VendorName, unknown>>;
  keep?: readonly ('faults' | 'clock' | 'journal')[];
}

/** What {@link SessionControls.assertClean} lets pass. */
export interface CleanOptions {
  /** Whether armed faults may be left over. */
  allowUnusedFaults?: boolean;
  /** Whether answers may rest on rules that are only inferred: true by default. */
  allowInferred?: boolean;
}

/** What a session offers whatever its vendors. All of it is asynchronous, so that it works over HTTP just the same. */
export interface SessionControls extends AsyncDisposable {
  readonly id: string;
  /** Base URLs and credentials as environment variables, for example `FEISHU_BASE_URL`. */
  readonly env: Readonly<Record<string, string>>;
  readonly clock: ClockControl;
  readonly requests: RequestsControl;
  readonly faults: FaultsControl;
  readonly rateLimits: RateLimitsControl;
  readonly tokens: TokensControl;
  /** State, tokens, ids, clock, rate windows, faults and journal back to the start; what is being answered is aborted. */
  reset(options?: ResetOptions): Promise<void>;
  /** Takes a copy of the state of all vendors, and gives its name. */
  snapshot(name?: string): Promise<string>;
  /** Puts the state of a snapshot back. */
  restore(name: string): Promise<void>;
  /** @throws MockVerificationError that says what was expected, what came, and the nearest misses. */
  verify(verification: Verification): Promise<void>;
  /**
   * To be called after each test: no request broke a rule of the vendor's without being refused, and every armed
   * fault was used up.
   *
   * @throws MockVerificationError
   */
  assertClean(options?: CleanOptions): Promise<void>;
  /** Drops the session, or stops the server when it is the server's own. May be called more than once. */
  close(): Promise<void>;
}

/** A session with its vendors by name. */
export interface MockSession<Types extends VendorTypesByName> extends SessionControls {
  /** What each vendor's client takes as `baseURL`. */
  readonly baseURL: { readonly [Name in keyof Types]: string };
  /** What each vendor's client needs, ready to be spread into its options. */
  readonly credentials: PerVendor<Types, 'credentials'>;
  readonly state: {
    readonly [Name in keyof Types]: Types[Name] extends VendorTypes ? StateControl<Types[Name]['seed']> : never;
  };
}

/** A server of one or more vendors, in this process or in another. Its own controls are those of the session `default`. */
export interface Mocks<Types extends VendorTypesByName> extends MockSession<Types> {
  /** For example `http://127.0.0.1:4610`, without a slash at the end. */
  readonly url: string;
  /** A session of its own, with credentials that no other session has. */
  session(options?: SessionOptions): Promise<MockSession<Types>>;
}
