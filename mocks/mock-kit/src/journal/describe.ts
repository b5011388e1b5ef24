import type { RequestMatch } from '../control/request-match.ts';
import type { RequestSummary } from './mask-request.ts';
import type { Difference } from './match-entry.ts';
import type { NearMiss } from './near-misses.ts';

const MAX_LINES = 10;
const MAX_VALUE_LENGTH = 200;

/** For example `#3 POST /v7/users?x=1 -> 404 (wps.createUser)`. */
export function describeEntry(entry: RequestSummary): string {
  const { sequence, method, target, vendor, operation = `no operation of ${vendor}` } = entry;
  return `#${sequence} ${method} ${target} -> ${describeOutcome(entry)} (${operation})`;
}

function describeOutcome({ phase, abortedBy, status, fault }: RequestSummary): string {
  const by = fault === undefined ? '' : ` by fault ${fault.id}: ${fault.step}`;
  if (phase === 'open') return 'not answered yet';
  if (phase === 'done') return `${status}${by}`;
  return `aborted${abortedBy === 'fault' || abortedBy === undefined ? by : ` by the ${WHO[abortedBy]}`}`;
}

const WHO = { client: 'client', reset: 'reset of the session', stop: 'stop of the server' } as const;

/** For example `operation wps.getUser, method POST`. */
export function describeMatch(match: RequestMatch): string {
  const { bodyContains, header = {}, violations, ...plain } = match;
  const fields = Object.entries(plain).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  if (bodyContains !== undefined) fields.push(`body containing ${cut(bodyContains)}`);
  for (const [name, value] of Object.entries(header)) fields.push(`header ${name}: ${cut(value)}`);
  if (violations !== undefined) fields.push(violations ? 'with violations' : 'without violations');
  return fields.length === 0 ? 'any request' : fields.join(', ');
}

/** For example `#3 GET /v7/users -> 200 (wps.listUsers), method: expected POST, got GET`. */
export function describeNearMiss({ entry, differences }: NearMiss): string {
  return [describeEntry(entry), ...differences.map(describeDifference)].join(', ');
}

/** A line for each request and one for each field that differs; the first ten requests. */
export function describeNearMisses(misses: readonly NearMiss[]): string[] {
  return cap(misses).flatMap((miss) =>
    typeof miss === 'string'
      ? [`  ${miss}`]
      : [
          `  ${describeEntry(miss.entry)}`,
          ...miss.differences.map((difference) => `    ${describeDifference(difference)}`),
        ],
  );
}

function describeDifference({ field, expected, got }: Difference): string {
  return `${field}: expected ${cut(expected)}, got ${cut(got)}`;
}

/** One line each, the first ten. */
export function describeEntries(entries: readonly RequestSummary[]): string[] {
  return cap(entries).map((entry) => `  ${typeof entry === 'string' ? entry : describeEntry(entry)}`);
}

/** The first ten, and how many more there are. */
export function cap<Item>(items: readonly Item[]): readonly (Item | string)[] {
  if (items.length <= MAX_LINES) return items;
  return [...items.slice(0, MAX_LINES), `and ${items.length - MAX_LINES} more`];
}

export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function cut(text: string): string {
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}... (${text.length} characters)`;
}
