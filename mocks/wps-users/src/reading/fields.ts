import * as z from 'zod';

/** A text out of a fixed set. Anything but a text is of the wrong type; another text is a wrong value. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.string().pipe(z.enum(values));
}

/** A list that must not be empty. */
export function filled<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1);
}

/** The statuses that may be asked for. */
export const statusList = filled(oneOf(['active', 'notactive', 'disabled']));
