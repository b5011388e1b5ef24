import type { Expectation, VerificationFailure } from '../../control/verification.ts';
import { describeEntries, describeMatch } from '../describe.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { matchesEntry } from '../match-entry.ts';

/** Expectations that no request met are left out: they fail by themselves, or were to have none. */
export function verifyOrder(
  entries: readonly JournalEntry[],
  expect: readonly Expectation[],
): VerificationFailure | undefined {
  const firsts = expect.flatMap(({ match }) => {
    const entry = entries.find((candidate) => matchesEntry(match, candidate));
    return entry === undefined ? [] : [{ match, entry }];
  });
  // One request may be the first of two expectations.
  const holds = firsts.every(({ entry }, index) => {
    const before = firsts[index - 1];
    return before === undefined || before.entry.sequence <= entry.sequence;
  });
  if (holds) return undefined;

  const asItHappened = firsts.map(({ entry }) => entry).toSorted((one, other) => one.sequence - other.sequence);
  const lines = [
    'expected the first requests in this order:',
    ...firsts.map(({ match, entry }, index) => `  ${index + 1}. ${describeMatch(match)} - came as #${entry.sequence}`),
    'the order as it happened:',
    ...describeEntries([...new Set(asItHappened)]),
  ];
  return { what: 'order', message: lines.join('\n') };
}
