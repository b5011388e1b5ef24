import type { Expectation, VerificationFailure } from '../../control/verification.ts';
import { countOf, describeEntries, describeMatch, describeNearMisses } from '../describe.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { matchesEntry } from '../match-entry.ts';
import { nearMisses } from '../near-misses.ts';

export function verifyExpectation(
  entries: readonly JournalEntry[],
  expectation: Expectation,
): VerificationFailure | undefined {
  const { match } = expectation;
  const { least, most } = boundsOf(expectation);
  const came = entries.filter((entry) => matchesEntry(match, entry));
  if (came.length >= least && came.length <= most) return undefined;

  const misses = came.length < least ? nearMisses(match, entries) : [];
  const lines = [
    `expected ${describeBounds(least, most)}: ${describeMatch(match)}`,
    `came: ${came.length || 'none'}${entries.length === 0 ? ', and no other request either' : ''}`,
    ...describeEntries(came),
    ...(misses.length === 0 ? [] : ['nearest misses:', ...describeNearMisses(misses)]),
    ...(misses.length > 0 || came.length > 0 || entries.length === 0
      ? []
      : ['no request is close to it; these came:', ...describeEntries(entries)]),
  ];
  return { what: 'expectation', message: lines.join('\n') };
}

function boundsOf({ times, atLeast, atMost }: Expectation): { readonly least: number; readonly most: number } {
  if (times !== undefined) return { least: times, most: times };
  return { least: atLeast ?? (atMost === undefined ? 1 : 0), most: atMost ?? Number.POSITIVE_INFINITY };
}

function describeBounds(least: number, most: number): string {
  if (most === 0) return 'no request';
  if (least === most) return `exactly ${countOf(least, 'request')}`;
  if (most === Number.POSITIVE_INFINITY) return `at least ${countOf(least, 'request')}`;
  return least === 0 ? `at most ${countOf(most, 'request')}` : `${least} to ${countOf(most, 'request')}`;
}
