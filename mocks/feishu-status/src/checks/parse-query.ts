/** A query as an object. Of a repeated name the first value counts. */
export function parseQuery(query: string): Record<string, string> {
  const first = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) if (!first.has(name)) first.set(name, value);
  return Object.fromEntries(first);
}
