import type { Expectation, VerificationFailure } from '../../control/verification.ts';
import { countOf, describeEntries } from '../describe.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { matchesEntry } from '../match-entry.ts';

export function verifyOthers(
  entries: readonly JournalEntry[],
  expect: readonly Expectation[],
): VerificationFailure | undefined {
  const others = entries.filter((entry) => !expect.some(({ match }) => matchesEntry(match, entry)));
  if (others.length === 0) return undefined;
  const lines = [
    `expected no other requests than those named; came: ${countOf(others.length, 'other request')}`,
    ...describeEntries(others),
  ];
  return { what: 'others', message: lines.join('\n') };
}
