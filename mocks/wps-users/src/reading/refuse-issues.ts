import type { VendorResponse } from '@x/mock-kit';
import type * as z from 'zod';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsSwitches } from '../state/seed-schema.ts';

type Issue = z.core.$ZodIssue;
type Fault = 'format' | 'value' | 'gender' | 'emptyList';

/**
 * The answer to a request that does not fit its operation. A missing or wrongly typed field goes before a value that
 * is not taken, and this before an empty list.
 */
export function refuseIssues(
  issues: readonly Issue[],
  { invalidGender }: Pick<WpsSwitches, 'invalidGender'>,
): VendorResponse | undefined {
  const explain = (fault: Fault) =>
    issues
      .filter((issue) => faultOf(issue, invalidGender) === fault)
      .map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`)
      .join('; ');
  const [format, value, gender, emptyList] = [
    explain('format'),
    explain('value'),
    explain('gender'),
    explain('emptyList'),
  ];
  return firstRefusal([
    format === '' ? undefined : fail('parameterFormatInvalid', { diagnostics: format }),
    value === '' ? undefined : fail('parameterValueInvalid', { diagnostics: value }),
    gender === ''
      ? undefined
      : fail('userGenderInvalid', { inferredRules: ['wps.invalid-gender'], diagnostics: gender }),
    emptyList === ''
      ? undefined
      : fail('collectionEmpty', { inferredRules: ['wps.empty-list'], diagnostics: `${emptyList}; the list is empty` }),
  ]);
}

/** A gender that is none is a fault of its own when the switch gives it a reason of its own. */
function faultOf(issue: Issue, invalidGender: WpsSwitches['invalidGender']): Fault {
  if (issue.code === 'too_small' && issue.origin === 'array') return 'emptyList';
  if (issue.code === 'invalid_type') return 'format';
  return invalidGender === 'userGenderInvalid' && issue.path.join('.') === 'gender' ? 'gender' : 'value';
}
