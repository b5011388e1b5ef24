import type { Parity } from './parity.ts';

/** One thing that must hold of a vendor and of its mock server alike. */
export interface ContractCase<Target> {
  readonly name: string;
  readonly parity: Parity;
  /** Gets all that it may know of the other side from the target, and does not ask which side that is. */
  run(target: Target): Promise<void>;
}
