import type { Rule } from '@x/mock-kit';

/** What an app may do and see, and how the vendor's service does. */
export const rightRules = [
  {
    id: 'fxiaoke.enterprise-data-forbidden',
    statement: 'A call of an app that may not read the data of the corp is answered 20020, the token calls apart.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.operation-not-opened',
    statement: 'A call of an operation that was not opened for the app is answered 15003.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.service-condition',
    statement:
      'While the service is busy, failing or timing out, every call but the token calls is answered -1, -2 or 50009, ' +
      'and nothing is changed.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.employee-hidden',
    statement:
      "A call on an employee outside the app's visible range is answered 20014; so is a mobile " +
      'of one. The calls on objects do not look at the range.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.department-hidden',
    statement: "A call that names a department outside the app's visible range is answered 20023.",
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.hidden-left-out',
    statement:
      "queryUpdatedEmployees and getDepartmentList leave out what is outside the app's visible range, and do not count it.",
    evidence: 'inferred',
    switch: 'hiddenEmployeesRefused',
  },
  {
    id: 'fxiaoke.hidden-employees-refused',
    statement:
      "Switched on: queryUpdatedEmployees that would find an employee outside the app's visible range is answered 20014.",
    evidence: 'inferred',
    switch: 'hiddenEmployeesRefused',
  },
] as const satisfies readonly Rule[];
