import { isPlainObject } from '@x/core-signing';

/** What of the vendor's `error` object helps the person who reads the error, picked by name. */
export function readErrorDetails(error: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    permissionViolations: pick(error['permission_violations'], ['type', 'subject']),
    fieldViolations: pick(error['field_violations'], ['field', 'description']),
    helps: pick(error['helps'], ['url', 'description']),
    troubleshooter: typeof error['troubleshooter'] === 'string' ? error['troubleshooter'] : undefined,
  };
}

function pick(list: unknown, names: readonly string[]): readonly Record<string, string>[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const picked = list.filter(isPlainObject).map((item) => {
    const texts: Record<string, string> = {};
    for (const name of names) {
      const text = item[name];
      if (typeof text === 'string') texts[name] = text;
    }
    return texts;
  });
  return picked.length > 0 ? picked : undefined;
}
