/** A query as an object. Of a repeated name the first value counts. */
export function parseQuery(query: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(query)].reverse());
}
