import type { VerificationFailure } from '../../control/verification.ts';
import type { Violation } from '../../vendor/call-notes.ts';
import { cap, countOf, describeEntry } from '../describe.ts';
import type { JournalEntry } from '../journal-entry.ts';

export function verifyViolations(entries: readonly JournalEntry[]): VerificationFailure | undefined {
  const violating = entries.filter(({ violations }) => violations.length > 0);
  if (violating.length === 0) return undefined;
  const count = violating.reduce((sum, { violations }) => sum + violations.length, 0);
  const lines = [
    `expected no violations; came: ${count} in ${countOf(violating.length, 'request')}`,
    ...cap(violating).flatMap((entry) =>
      typeof entry === 'string'
        ? [`  ${entry}`]
        : [
            `  ${describeEntry(entry)}`,
            ...cap(entry.violations).map(
              (violation) => `    ${typeof violation === 'string' ? violation : describeViolation(violation)}`,
            ),
          ],
    ),
  ];
  return { what: 'violations', message: lines.join('\n') };
}

function describeViolation({ code, message, path, rule }: Violation): string {
  const where = path === undefined ? '' : ` at ${path}`;
  return `${code}${where}: ${message}${rule === undefined ? '' : ` (rule ${rule})`}`;
}
