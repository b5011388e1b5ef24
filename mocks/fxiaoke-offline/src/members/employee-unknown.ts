import type { Refusal } from '../checks/checked.ts';
import type { Switches } from '../seed/switches.ts';

/** What a call on employees is answered that names none of the corp. */
export function employeeUnknown({ unknownEmployeeCode }: Switches, diagnostics: string): Refusal {
  return unknownEmployeeCode === 'employeeNotFound'
    ? { reason: 'employeeNotFound', diagnostics, inferredRules: ['fxiaoke.employee-not-found'] }
    : { reason: 'openUserIdNotFound', diagnostics, inferredRules: ['fxiaoke.unknown-employee'] };
}

/** What a query for employees is answered that finds none, where that is refused. */
export function noEmployeeFound({ unknownEmployeeCode }: Switches): Refusal | undefined {
  if (unknownEmployeeCode !== 'employeeNotFound') return undefined;
  return {
    reason: 'employeeNotFound',
    diagnostics: 'The query finds no employee of the corp.',
    inferredRules: ['fxiaoke.employee-not-found'],
  };
}
