import type { AllVendors, MocksServer } from '@x/mocks';
import type { TokenVendor } from '../vendors/token-vendor.ts';

export interface CaseSetting {
  readonly vendor: TokenVendor;
  /** The mocks of all vendors; every case takes a session of its own. */
  readonly mocks: MocksServer<AllVendors>;
  readonly scale: 'short' | 'full';
}

/** What a witness counted. */
export interface Count {
  /** Which case, as seen by which witness. */
  readonly what: string;
  readonly calls: number;
  readonly tokenCalls: number;
  readonly failures: readonly string[];
}

/** Tries one thing that can happen to a token, and says what was counted. */
export type TokenCase = (setting: CaseSetting) => Promise<readonly Count[]>;
