/**
 * A checked query as it is sent, in the order of the contract: a list is sent as its name once for each entry, as the
 * vendor writes it, `status=active&status=disabled`.
 */
export function toQuery(query: object): readonly (readonly [name: string, value: string])[] {
  return Object.entries(query).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((entry) => [name, String(entry)] as const);
  });
}
