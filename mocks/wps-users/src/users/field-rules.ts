import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsCompany } from '../state/seed-schema.ts';
import { characterCount } from './character-count.ts';

type FieldRules = WpsCompany['fieldRules'];
type Field = keyof FieldRules;

/** What is answered to a value that breaks the rule of its field; the vendor's table has no code of its own for all. */
const reasons = {
  employee_id: 'employeeIdInvalid',
  title: 'titleInvalid',
  telephone: 'telephoneInvalid',
  work_place: 'workPlaceInvalid',
  ex_user_id: 'exUserIdInvalid',
  city: 'userAttributeInvalid',
  country: 'userAttributeInvalid',
  employer: 'userAttributeInvalid',
} as const satisfies Record<Field, unknown>;

const fieldNames = Object.keys(reasons) as readonly Field[];

export type RuledFields = { readonly [Name in Field]?: string | undefined };

/** Refuses values that the company's `fieldRules` do not take; an empty one stands for no value. */
export function refuseFieldRules({ fieldRules }: WpsCompany, fields: RuledFields): VendorResponse | undefined {
  return firstRefusal(
    fieldNames.map((name) => {
      const fault = faultOf(fieldRules[name], fields[name] ?? '');
      if (fault === undefined) return undefined;
      return fail(reasons[name], { inferredRules: ['wps.field-rules'], diagnostics: `${name} ${fault}` });
    }),
  );
}

function faultOf(rule: FieldRules[Field], value: string): string | undefined {
  if (rule === undefined || value === '') return undefined;
  const { maxLength, pattern } = rule;
  if (maxLength !== null && characterCount(value) > maxLength) return `may have ${maxLength} characters by fieldRules`;
  if (pattern !== null && !new RegExp(pattern, 'u').test(value)) return `must match ${pattern} by fieldRules`;
  return undefined;
}
