import type { Rule } from '@x/mock-kit';

/** Employees. */
export const memberRules = [
  {
    id: 'fxiaoke.open-user-ids-missing',
    statement: 'setMemberStatusBatch without openUserIds is answered 10010.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.open-user-ids-invalid',
    statement: 'openUserIds that is not a list of strings is answered 11008.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.open-user-ids-empty',
    statement: 'An empty list of openUserIds is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.open-user-id-parameter',
    statement: 'An openUserId that is missing is answered 10010, one that is not a string 11008.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.one-or-list',
    statement: 'setMemberStatus with both openUserId and openUserIds is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.status-invalid',
    statement: 'A status that is missing or neither of the numbers 1 and 2 is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unknown-employee',
    statement: 'An id that names no employee of the corp is answered 20012, and nothing is changed.',
    evidence: 'inferred',
    switch: 'partialBatch',
  },
  {
    id: 'fxiaoke.employee-not-found',
    statement:
      'Switched to employeeNotFound: a call on an employee who is none of the corp is answered 30027, and so is a query ' +
      'for employees that finds none. Employees who act, lead, own or are in charge stay 20012.',
    evidence: 'inferred',
    switch: 'unknownEmployeeCode',
  },
  {
    id: 'fxiaoke.member-department-invalid',
    statement:
      "Switched to departmentIdInvalid: a department id of the wrong type among an employee's fields is answered 11009; " +
      'otherwise 15002.',
    evidence: 'inferred',
    switch: 'memberDepartmentCode',
  },
  {
    id: 'fxiaoke.partial-batch',
    statement:
      'Switched on: beside an id that names no employee, or one outside the visible range of the app, the other ' +
      'employees are changed; the answer stays 20012, 30027 or 20014.',
    evidence: 'inferred',
    switch: 'partialBatch',
  },
  {
    id: 'fxiaoke.already-in-status',
    statement: 'An employee who already has the status counts as success.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.repeated-employee',
    statement: 'An id that stands twice in one list counts once.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.member-field-taken',
    statement: 'An account, name or mobile of another employee, which the page wants to be unique, is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.employee-number-required',
    statement: 'Where the corp allows the same name twice, an employee without employeeNumber is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.whole-company-department',
    statement: 'departmentIds of an employee end with 999999, the whole company, except in queryEmployeeByMobile.',
    evidence: 'sdk',
    source: 'sample answers of npm fxiaoke-api and of https://developer.marketingforce.com/article/387.html',
  },
  {
    id: 'fxiaoke.updated-employees-answer',
    statement:
      'queryUpdatedEmployees answers with what third-party code reads: pageNumber, pageCount, totalCount, employees ' +
      'from the one changed first, and as lastChangedTime the newest change of all; both ends of the time count.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unknown-mobile',
    statement: 'A mobile of no employee of the corp is answered with an empty empList.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.disabled-by-mobile',
    statement: 'queryEmployeeByMobile gives a disabled employee without status, since NORMAL is the only word seen.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
