import { pages } from '@x/fxiaoke-offline/contract';
import type { Rule } from '@x/mock-kit';

/** Departments. */
export const departmentRules = [
  {
    id: 'fxiaoke.department-id-invalid',
    statement: 'A department id that is missing or no whole number is answered 11009.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unknown-department',
    statement: 'A department id that names none of the corp, or one that was deleted, is answered 30007.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.department-name-taken',
    statement: 'A name of another department of the corp is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.department-principal',
    statement: 'updateDepartment takes principalOpenUserId, which was seen on the adding call alone.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.department-statuses',
    statement: 'setDepartmentStatus counts 1 disable, 2 enable; the details answer 1 normal, 2 stopped, 3 deleted.',
    evidence: 'observed',
    source: `${pages.setDepartmentStatus} and https://developer.marketingforce.com/article/514.html`,
  },
  {
    id: 'fxiaoke.ancestors-order',
    statement: 'ancestors runs from the whole company, 999999, down to the department above.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
