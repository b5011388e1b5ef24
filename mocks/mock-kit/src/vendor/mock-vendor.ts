import type { FaultCondition, FaultRefusal } from './fault-refusal.ts';
import type { IdGenerator } from './id-generator.ts';
import type { MockCall } from './mock-call.ts';
import type { OpenApiOperation } from './open-api-operation.ts';
import type { MockRateLimit } from './rate-limit.ts';
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

/** A request that a vendor routes by itself, since a deployment's prefix stands before its path. */
export interface OwnRoute {
  readonly operation: string;
  /** Percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** What a request says about who sends it. */
export interface RequestCredentials {
  /** App ids and access keys. */
  readonly ids: readonly string[];
  /** Secrets, tokens and codes. */
  readonly secrets: readonly string[];
}

/** What is true of a vendor's mock whatever its state. */
export interface VendorDescription {
  readonly name: VendorName;
  /** The vendor's name for people. */
  readonly title: string;
  /** The month whose behaviour of the vendor is mocked, for example `2026-11`. */
  readonly behaviourVersion: string;
  /** The origins that the vendor's API has, for example `https://open.feishu.cn`. */
  readonly origins: readonly string[];
  /** What the paths of the vendor begin with, for example `/open-apis`: who answers an unknown path on a shared port. */
  readonly pathPrefixes: readonly string[];
  readonly operations: readonly MockOperation[];
  readonly rules: readonly Rule[];
  readonly rateLimits: readonly MockRateLimit[];
  /** The statuses with which the vendor can refuse; a fault that asks for another is refused when armed. */
  readonly faultStatuses: readonly number[];
  readonly faultConditions: readonly FaultCondition[];
  /** The app ids, secrets and tokens that a request carries, good or not. */
  credentialsOf(request: RawRequest): RequestCredentials;
  /** What the vendor's OpenAPI document says of each operation. Called when somebody asks for the document. */
  describeOperations(): readonly OpenApiOperation[];
}

/**
 * A vendor as the kit runs it. The vendor owns what is answered, in which order things are checked, and its state;
 * the kit owns HTTP, sessions, the clock, rate windows, faults, the journal, the admin API and the command line.
 *
 * `Seed` is plain JSON: what a seed file holds, what the admin API shows and takes. `State` is what the handlers
 * work on, with the indexes they need.
 */
export interface MockVendor<Seed, State, Credentials> extends VendorDescription {
  /** The tenant that a session starts with when no seed is given. Must give the same value for the same ids. */
  defaultSeed(ids: IdGenerator): Seed;
  /** Checks and completes a value of unknown origin. Throws {@link SeedError} naming the path of each fault. */
  parseSeed(value: unknown): Seed;
  createState(seed: Seed): State;
  /** The reverse of `createState`. */
  toSeed(state: State): Seed;

  /** What a client needs to call this mock, ready to be spread into the client's options. */
  credentials(state: State): Credentials;
  /** The credentials as the environment variables that the vendor's clients are configured by, and the base URL. */
  environment(baseURL: string, credentials: Credentials): Record<string, string>;
  /**
   * The seed with other app ids and secrets, references to them included and without tokens, so that the requests of
   * two sessions can be told apart. Every id contains the marker, in the vendor's form.
   */
  renewCredentials(seed: Seed, ids: IdGenerator, marker: string): Seed;
  /** The app that an app id, a secret or a token is of, expired tokens included; undefined when it is not this state's. */
  appOf(state: State, credential: string): string | undefined;
  /** Makes a token read as expired from `now` on. False when there is no such token. */
  expireToken(state: State, token: string, now: Date): boolean;
  /** Takes a token back, so that it reads as invalid. False when there is no such token. */
  revokeToken(state: State, token: string): boolean;

  /** Routes what the kit cannot. */
  route?(request: RawRequest, state: State): OwnRoute | undefined;
  /** Answers a request to a known path. Synchronous, so that a request sees and leaves one consistent state. */
  answer(call: MockCall<State>): VendorResponse;
  /** Answers a request whose method and path are no operation's. */
  unknownRoute(call: MockCall<State>): VendorResponse;
  /** Answers a request whose body is over the kit's cap. */
  bodyTooLarge(call: MockCall<State>): VendorResponse;
  /** Puts a refusal that a fault asks for into the vendor's words. Changes no state. */
  refuse(call: MockCall<State>, refusal: FaultRefusal): VendorResponse;
}
