type Path = readonly (string | number)[];

export interface Mutation {
  /** `dropped user_list.0.end_time` and the like. */
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
}

/** The value once for each field of each object in it, without that field. */
export function withoutEachField(value: unknown): Mutation[] {
  return places(value).flatMap(({ path }) => {
    const key = path.at(-1);
    if (typeof key !== 'string') return [];
    return [mutation('dropped', value, path, (parent) => delete parent[key])];
  });
}

/** The value once for each place in it and each JSON type that does not belong there. */
export function withEachTypeWrong(value: unknown): Mutation[] {
  return places(value).flatMap(({ path, found }) => {
    const key = path.at(-1);
    return [null, true, 7, 'text', ['text'], { key: 'text' }]
      .filter((other) => jsonType(other) !== jsonType(found))
      .map((other) =>
        key === undefined
          ? { name: `${jsonType(other)} for all of it`, path: '', value: other }
          : mutation(`${jsonType(other)} at`, value, path, (parent) => {
              parent[key] = other;
            }),
      );
  });
}

/** The value once for each text in it, with an empty text there. */
export function withEachTextEmpty(value: unknown): Mutation[] {
  return places(value).flatMap(({ path, found }) => {
    const key = path.at(-1);
    if (typeof found !== 'string' || key === undefined) return [];
    return mutation('emptied', value, path, (parent) => {
      parent[key] = '';
    });
  });
}

/** The value once for each object in it, with one more field there. */
export function withOneFieldMore(value: unknown): Mutation[] {
  return places(value)
    .filter(({ found }) => jsonType(found) === 'object')
    .map(({ path }) =>
      mutation('one more in', value, [...path, 'new_field'], (parent) => {
        parent['new_field'] = 'new';
      }),
    );
}

function mutation(
  what: string,
  value: unknown,
  path: Path,
  change: (parent: Record<string | number, unknown>) => unknown,
): Mutation {
  const copy = structuredClone(value);
  change(path.slice(0, -1).reduce<Record<string | number, unknown>>(child, asRecord(copy)));
  return { name: `${what} ${path.join('.')}`, path: path.join('.'), value: copy };
}

function places(found: unknown, path: Path = []): { readonly path: Path; readonly found: unknown }[] {
  const here = { path, found };
  if (typeof found !== 'object' || found === null) return [here];
  const keys = Array.isArray(found) ? found.map((_, index) => index) : Object.keys(found);
  return [here, ...keys.flatMap((key) => places(asRecord(found)[key], [...path, key]))];
}

function child(parent: Record<string | number, unknown>, key: string | number): Record<string | number, unknown> {
  return asRecord(parent[key]);
}

function asRecord(value: unknown): Record<string | number, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('there is nothing inside');
  // A list is reached by its indexes like an object by its keys.
  return value as Record<string | number, unknown>;
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
