import type { VendorResponse } from '@x/mock-kit';
import type * as z from 'zod';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';

type Issue = z.core.$ZodIssue;
type Fault = 'format' | 'value' | 'emptyList';

/**
 * The answer to a request that does not fit its operation. A missing or wrongly typed field goes before a value that
 * is not taken, and this before an empty list.
 */
export function refuseIssues(issues: readonly Issue[]): VendorResponse | undefined {
  const explain = (fault: Fault) =>
    issues
      .filter((issue) => faultOf(issue) === fault)
      .map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`)
      .join('; ');
  const [format, value, emptyList] = [explain('format'), explain('value'), explain('emptyList')];
  return firstRefusal([
    format === '' ? undefined : fail('parameterFormatInvalid', { diagnostics: format }),
    value === '' ? undefined : fail('parameterValueInvalid', { diagnostics: value }),
    emptyList === ''
      ? undefined
      : fail('collectionEmpty', { inferredRules: ['wps.empty-list'], diagnostics: `${emptyList}; the list is empty` }),
  ]);
}

function faultOf(issue: Issue): Fault {
  if (issue.code === 'too_small' && issue.origin === 'array') return 'emptyList';
  return issue.code === 'invalid_type' ? 'format' : 'value';
}
