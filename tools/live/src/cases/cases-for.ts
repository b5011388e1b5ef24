import type { TargetName } from '../opt-in/read-target.ts';
import type { ContractCase } from './contract-case.ts';

/** The cases to send to a target, and those that are kept from it. */
export function casesFor<Target>(
  target: TargetName,
  cases: readonly ContractCase<Target>[],
): { readonly sent: readonly ContractCase<Target>[]; readonly kept: readonly ContractCase<Target>[] } {
  const mayBeSent = ({ parity }: ContractCase<Target>) => target === 'mock' || parity !== 'mock-only';
  return { sent: cases.filter(mayBeSent), kept: cases.filter((candidate) => !mayBeSent(candidate)) };
}
