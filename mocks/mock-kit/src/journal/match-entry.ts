import { matchesHeader, matchesOperation } from '../control/matches.ts';
import type { RequestMatch } from '../control/request-match.ts';
import { headerValue } from '../http/raw-request.ts';
import type { JournalEntry } from './journal-entry.ts';

/** A field of a match that does not hold for an entry. */
export interface Difference {
  /** For example `method` or `header x-request-id`. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

export function matchesEntry(match: RequestMatch, entry: JournalEntry): boolean {
  return differences(match, entry).length === 0;
}

/** Every field of the match that does not hold for the entry. */
export function differences(match: RequestMatch, entry: JournalEntry): readonly Difference[] {
  const { operation, vendor, method, path, credential, bodyContains, header = {}, status, violations } = match;
  const found: Difference[] = [];
  const headerOf = (name: string) => headerValue(entry.requestHeaders, name);
  function check(field: string, holds: boolean, expected: string | number, got: string | number | undefined): void {
    if (!holds) found.push({ field, expected: String(expected), got: got === undefined ? 'none' : String(got) });
  }

  if (operation !== undefined) {
    check('operation', matchesOperation(operation, entry.operation), operation, entry.operation);
  }
  if (vendor !== undefined) check('vendor', entry.vendor === vendor, vendor, entry.vendor);
  if (method !== undefined) check('method', entry.method.toUpperCase() === method.toUpperCase(), method, entry.method);
  if (path !== undefined) check('path', pathOf(entry) === path, path, pathOf(entry));
  if (credential !== undefined) check('credential', entry.credential === credential, credential, entry.credential);
  if (bodyContains !== undefined) {
    const { requestBody } = entry;
    check('body', requestBody?.includes(bodyContains) ?? false, `to contain ${bodyContains}`, requestBody || undefined);
  }
  for (const [name, value] of Object.entries(header)) {
    check(`header ${name}`, matchesHeader({ [name]: value }, headerOf), value, headerOf(name));
  }
  if (status !== undefined) check('status', entry.status === status, status, entry.status ?? entry.phase);
  if (violations !== undefined) {
    const count = entry.violations.length;
    check('violations', violations === count > 0, violations ? 'some' : 'none', count || undefined);
  }
  return found;
}

/** How many fields a match has, every header counted for itself. */
export function countFields({ header = {}, ...fields }: RequestMatch): number {
  return Object.values(fields).filter((value) => value !== undefined).length + Object.keys(header).length;
}

function pathOf({ target }: JournalEntry): string {
  const mark = target.indexOf('?');
  return mark === -1 ? target : target.slice(0, mark);
}
