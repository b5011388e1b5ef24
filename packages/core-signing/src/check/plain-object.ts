/**
 * Whether a value is an object with keys of its own: not null, not a list, not a date or another class's instance. Objects
 * of another realm count too, since test runners make them.
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
