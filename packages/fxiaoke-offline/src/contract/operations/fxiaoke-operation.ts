import type { Operation, Schema } from '@x/core-signing';

/** How the `path` of an operation is known. */
export type PathOrigin =
  /** The operation's own page prints it (label: documented). */
  | 'own-page'
  /**
   * A maintained page of the vendor prints it for the same operation on other objects; that the entry of the Offline
   * API has the same is inferred. The entry's own page was not found.
   */
  | 'sibling-page'
  /** The vendor's sample, or published client code, calls it (label: sdk). The entry's own page was not found. */
  | 'sdk'
  /** Third-party code calls it (label: observed). The entry's own page was not found. */
  | 'observed';

/** An operation of the Offline API, with the types of its parameters and of a good answer. */
export interface FxiaokeOperation<Parameters, Data> extends Operation {
  /** The body without the credentials, as it travels when these stand in headers. */
  readonly parameters: Schema<Parameters>;
  /** The body as it travels when the credentials stand in it. */
  readonly body: Schema<unknown>;
  readonly data: Schema<Data>;
  readonly pathOrigin: PathOrigin;
  /** Whether the body names the employee in whose name the call is made. */
  readonly currentOpenUserId: 'required' | 'optional' | 'absent';
}

/** What all operations of the Offline API have in common. */
export const offlineOperation = {
  vendor: 'fxiaoke',
  method: 'POST',
  token: 'corp',
  scopes: [],
  rateLimits: [{ limit: 100, windowMs: 20_000, evidence: 'observed' }],
} as const;

const unmaintained = 'Fxiaoke no longer maintains the Offline API and recommends its object API';

/** The vendor's own note, by what it recommends instead. */
export const deprecations = {
  members: `${unmaintained} (modify personnel object) instead.`,
  departments: `${unmaintained} (modify department object) instead.`,
  objects: `${unmaintained} instead.`,
} as const;
