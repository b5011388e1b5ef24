import type { CallNotes } from './call-notes.ts';
import type { IdGenerator } from './id-generator.ts';
import type { CallLimits } from './rate-limit.ts';
import type { RawRequest } from './raw-request.ts';

/**
 * `live`: as the live gateway was seen to answer; where nobody captured it, as the vendor's page says.
 * `documented`: where page and capture differ, the page wins.
 */
export type Profile = 'live' | 'documented';

/** One request on its way through a vendor's mock. */
export interface MockCall<State> {
  readonly request: RawRequest;
  /** The operation that the request was recognised as; undefined when its path is known but no operation fits. */
  readonly operation: string | undefined;
  /** The path parameters, percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly state: State;
  /** The session's clock when the request arrived. Token expiry and `end_time` are measured against it. */
  readonly now: Date;
  readonly profile: Profile;
  /** Repeats itself under the same random seed. */
  readonly ids: IdGenerator;
  readonly limits: CallLimits;
  readonly notes: CallNotes;
}
