import type { ArmedFault } from '../control/fault-rule.ts';
import type { Verification, VerificationFailure } from '../control/verification.ts';
import type { JournalEntry } from './journal-entry.ts';
import { verifyExpectation } from './verify/verify-expectation.ts';
import { verifyFaults } from './verify/verify-faults.ts';
import { verifyInferred } from './verify/verify-inferred.ts';
import { verifyOrder } from './verify/verify-order.ts';
import { verifyOthers } from './verify/verify-others.ts';
import { verifyViolations } from './verify/verify-violations.ts';

/** What does not hold, in the order in which a verification names it; empty when all of it holds. */
export function verifyJournal(
  entries: readonly JournalEntry[],
  verification: Verification,
  armedFaults: readonly ArmedFault[],
): readonly VerificationFailure[] {
  const { expect = [], order, noOthers, noViolations, noInferred, faultsConsumed } = verification;
  const failures = [
    ...expect.map((expectation) => verifyExpectation(entries, expectation)),
    order && verifyOrder(entries, expect),
    noOthers && verifyOthers(entries, expect),
    noViolations && verifyViolations(entries),
    noInferred && verifyInferred(entries),
    faultsConsumed && verifyFaults(armedFaults),
  ];
  return failures.filter((failure) => failure !== undefined && failure !== false);
}
