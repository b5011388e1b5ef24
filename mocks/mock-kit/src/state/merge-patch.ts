import { SeedError } from '../vendor/seed-error.ts';

/**
 * Applies a change to a state and gives the changed copy; neither argument is touched.
 *
 * It is JSON merge patch (RFC 7396): a field of the patch replaces the field of the target, `null` removes it,
 * objects are merged field by field, anything else is replaced as a whole.
 *
 * One departure, so that a user can be changed without sending all of them: a list whose entries are objects with an
 * `id` is merged by that id. An entry with a known id is merged into the entry it names, one with a new id is
 * appended. Nothing is ever removed from such a list: an empty patch list changes nothing, and an entry without an
 * `id`, `null` among them, is refused. To remove entries, or to replace a list as a whole, PUT the whole state.
 *
 * @throws SeedError when a list that is merged by id is given an entry without one.
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  return merge(structuredClone(target), structuredClone(patch), []);
}

type Path = readonly (string | number)[];

function merge(target: unknown, patch: unknown, path: Path): unknown {
  if (Array.isArray(patch)) {
    return isListById(target) && target.length > 0 ? mergeById(target, patch, path) : patch;
  }
  if (!isObject(patch)) return patch;

  const fields = new Map<string, unknown>(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) fields.delete(name);
    else fields.set(name, merge(fields.get(name), value, [...path, name]));
  }
  // fromEntries defines own fields, so a field called __proto__ stays a field.
  return Object.fromEntries(fields);
}

interface Identified {
  readonly id: string | number;
}

function mergeById(target: readonly Identified[], patch: readonly unknown[], path: Path): unknown[] {
  const entries: unknown[] = [...target];
  const positions = new Map<string | number, number>();
  target.forEach(({ id }, position) => {
    if (!positions.has(id)) positions.set(id, position);
  });
  patch.forEach((change, index) => {
    if (!isIdentified(change)) {
      throw new SeedError([
        { path: [...path, index].join('.'), message: 'this list is merged by id: every entry needs one' },
      ]);
    }
    const position = positions.get(change.id) ?? entries.length;
    positions.set(change.id, position);
    entries[position] = merge(entries[position], change, [...path, index]);
  });
  return entries;
}

function isListById(value: unknown): value is readonly Identified[] {
  return Array.isArray(value) && value.every(isIdentified);
}

function isIdentified(value: unknown): value is Identified {
  return isObject(value) && (typeof value['id'] === 'string' || typeof value['id'] === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
