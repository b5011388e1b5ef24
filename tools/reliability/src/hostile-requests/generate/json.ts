export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Where a value stands within another. */
type Place = readonly (string | number)[];

/** Every place of a value that holds a value, the outermost first. */
function placesOf(value: Json, at: Place = []): Place[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item: Json, index) => placesOf(item, [...at, index]))];
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, item]) => placesOf(item, [...at, name]))];
}

/** A copy in which the value at one place, chosen by a number, is another. `undefined` takes it away. */
export function changeSomewhere(value: Json, pick: number, change: (found: Json) => Json | undefined): Json {
  const places = placesOf(value);
  return changeAt(value, places[pick % places.length] ?? [], change) ?? null;
}

function changeAt(value: Json, [step, ...rest]: Place, change: (found: Json) => Json | undefined): Json | undefined {
  if (step === undefined) return change(value);
  if (isList(value)) {
    return value.flatMap((item, index) => {
      const changed = index === step ? changeAt(item, rest, change) : item;
      return changed === undefined ? [] : [changed];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own fields, so a field called __proto__ stays a field.
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const changed = name === step ? changeAt(item, rest, change) : item;
      return changed === undefined ? [] : [[name, changed]];
    }),
  );
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
