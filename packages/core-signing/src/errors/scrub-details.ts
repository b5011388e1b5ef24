import { scrub } from './scrub.ts';

const deepestLevel = 4;
const longestList = 50;

/** {@link scrub} for everything inside a plain value; what is nested too deeply or too long is left out. */
export function scrubDetails(
  details: Readonly<Record<string, unknown>> | undefined,
  secrets: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (details === undefined) return undefined;
  const entries = Object.entries(details).filter(([, value]) => value !== undefined && value !== null);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([key, value]) => [scrub(key, secrets), scrubValue(value, secrets, 0)]));
}

function scrubValue(value: unknown, secrets: readonly string[], level: number): unknown {
  if (typeof value === 'string') return scrub(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (level >= deepestLevel) return '[left out]';
  if (Array.isArray(value)) return value.slice(0, longestList).map((item) => scrubValue(item, secrets, level + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, longestList)
      .map(([key, item]) => [scrub(key, secrets), scrubValue(item, secrets, level + 1)]),
  );
}
