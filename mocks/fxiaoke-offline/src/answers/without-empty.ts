/** A view without its empty texts, empty lists, nulls and what is undefined, which the vendor leaves out. */
export function withoutEmpty(view: object): Readonly<Record<string, unknown>> {
  const filled = Object.entries(view).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(filled);
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
