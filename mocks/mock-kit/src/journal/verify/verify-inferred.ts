import type { VerificationFailure } from '../../control/verification.ts';
import { countOf, describeEntries } from '../describe.ts';
import type { JournalEntry } from '../journal-entry.ts';

export function verifyInferred(entries: readonly JournalEntry[]): VerificationFailure | undefined {
  const rules = [...new Set(entries.flatMap(({ inferredRules }) => inferredRules))].toSorted();
  if (rules.length === 0) return undefined;
  const lines = [
    `expected no answer that rests on an inferred rule; came: ${countOf(rules.length, 'such rule')}`,
    ...rules.flatMap((rule) => [
      `  ${rule}, on which rest`,
      ...describeEntries(entries.filter(({ inferredRules }) => inferredRules.includes(rule))).map(
        (line) => `  ${line}`,
      ),
    ]),
    'no page of the vendor and no capture says so: see the list of rules for what each of them states',
  ];
  return { what: 'inferred', message: lines.join('\n') };
}
