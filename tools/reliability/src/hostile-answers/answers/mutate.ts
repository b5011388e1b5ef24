import { isFields } from '../../documented/read-fixture.ts';

type Path = readonly (string | number)[];

/** One change to a JSON value; `place` picks where, modulo the number of places. */
export type Change =
  | { readonly type: 'drop'; readonly place: number }
  | { readonly type: 'set'; readonly place: number; readonly value: unknown }
  | { readonly type: 'add'; readonly place: number; readonly key: string; readonly value: unknown }
  | { readonly type: 'repeat-entry'; readonly place: number };

/** The value with the changes made, one after the other; the value itself stays as it is. */
export function mutate(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce(mutateOnce, value);
}

function mutateOnce(value: unknown, change: Change): unknown {
  const places = placesOf(value).filter(({ path, found }) => fits(change, path, found));
  const chosen = places[change.place % Math.max(1, places.length)];
  return chosen === undefined ? value : changeAt(value, chosen.path, change);
}

function fits(change: Change, path: Path, found: unknown): boolean {
  switch (change.type) {
    case 'drop':
      return typeof path.at(-1) === 'string';
    case 'set':
      return path.length > 0;
    case 'add':
      return isFields(found);
    case 'repeat-entry':
      return Array.isArray(found) && found.length > 0;
  }
}

function changeAt(value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (key === undefined) return changed(value, change);
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => (index === key ? changeIn(entry, rest, change) : entry));
  }
  if (!isFields(value)) return value;
  const copy = copyOf(value);
  if (rest.length === 0 && change.type === 'drop') delete copy[key];
  else define(copy, String(key), changeIn(value[key], rest, change));
  return copy;
}

function changeIn(value: unknown, rest: Path, change: Change): unknown {
  return rest.length === 0 && change.type === 'set' ? change.value : changeAt(value, rest, change);
}

function changed(value: unknown, change: Change): unknown {
  if (change.type === 'repeat-entry' && Array.isArray(value)) return [...value, ...value];
  if (change.type !== 'add' || !isFields(value)) return value;
  const copy = copyOf(value);
  define(copy, change.key, change.value);
  return copy;
}

function copyOf(value: object): Record<string | number, unknown> {
  const copy: Record<string | number, unknown> = {};
  for (const [key, entry] of Object.entries(value)) define(copy, key, entry);
  return copy;
}

/** As a property of its own also where the key is `__proto__`. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesOf(found: unknown, path: Path = []): { readonly path: Path; readonly found: unknown }[] {
  const here = { path, found };
  if (Array.isArray(found)) return [here, ...found.flatMap((entry, index) => placesOf(entry, [...path, index]))];
  if (!isFields(found)) return [here];
  return [here, ...Object.entries(found).flatMap(([key, entry]) => placesOf(entry, [...path, key]))];
}
