import * as z from 'zod';

const fieldRule = z.strictObject({
  /** The most characters that a value may have; null for any number. */
  maxLength: z.number().int().positive().nullable().default(null),
  /** A regular expression that must match somewhere in a value, so one for the whole value needs `^` and `$`. */
  pattern: z.string().refine(isRegularExpression, 'expected a regular expression').nullable().default(null),
});

/** What values the company takes in fields of its users for which no page has a rule; one left out takes any. */
export const fieldRules = z.strictObject({
  employee_id: fieldRule.optional(),
  title: fieldRule.optional(),
  telephone: fieldRule.optional(),
  work_place: fieldRule.optional(),
  ex_user_id: fieldRule.optional(),
  city: fieldRule.optional(),
  country: fieldRule.optional(),
  employer: fieldRule.optional(),
});

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
