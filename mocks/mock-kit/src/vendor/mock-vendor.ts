import type { IdGenerator } from './id-generator.ts';
import type { MockCall } from './mock-call.ts';
import type { RawRequest } from './raw-request.ts';
import type { Rule } from './rule.ts';
import type { VendorResponse } from './vendor-response.ts';

export type VendorName = 'feishu' | 'wps' | 'fxiaoke';

/** One operation of a vendor: which requests are it. Several operations may share a method and a path. */
export interface MockOperation {
  /** For example `feishu.batchOpen`. */
  readonly id: string;
  readonly method: string;
  /** `:name` marks a path parameter, which matches one segment. */
  readonly path: string;
  /** Tells operations with the same method and path apart by what the request carries. */
  readonly accepts?: (request: RawRequest) => boolean;
}

/**
 * A vendor as the kit runs it. The vendor owns what is answered, in which order things are checked, and its state;
 * the kit owns HTTP, sessions, the clock, the admin API and the command line.
 *
 * `Seed` is plain JSON: what a seed file holds, what the admin API shows and takes. `State` is what the handlers
 * work on, with the indexes they need.
 */
export interface MockVendor<Seed, State, Credentials> {
  readonly name: VendorName;
  /** The vendor's name for people. */
  readonly title: string;
  readonly operations: readonly MockOperation[];
  readonly rules: readonly Rule[];

  /** The tenant that a session starts with when no seed is given. Must give the same value for the same ids. */
  defaultSeed(ids: IdGenerator): Seed;
  /** Checks and completes a value of unknown origin. Throws {@link SeedError} naming the path of each fault. */
  parseSeed(value: unknown): Seed;
  createState(seed: Seed): State;
  /** The reverse of `createState`. */
  toSeed(state: State): Seed;
  /** What a client needs to call this mock, ready to be spread into the client's options. */
  credentials(state: State): Credentials;

  /** Answers a request to a known path. Synchronous, so that a request sees and leaves one consistent state. */
  answer(call: MockCall<State>): VendorResponse;
  /** Answers a request whose method and path are no operation's. */
  unknownRoute(call: MockCall<State>): VendorResponse;
  /** Answers a request whose body is over the kit's cap. */
  bodyTooLarge(call: MockCall<State>): VendorResponse;
}
