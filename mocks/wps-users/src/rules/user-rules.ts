import type { Rule } from '@x/mock-kit';
import { pages } from '@x/wps-users/contract';
import { captures, dataRangePage } from './sources.ts';

export const userRules = [
  {
    id: 'wps.data-range',
    statement:
      'A user or department outside the app’s data range, named by its id, answers 403 with 403000001 under `msg`.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.data-range-members',
    statement: 'A department in the data range covers its own staff, its sub-departments and their staff.',
    evidence: 'documented',
    source: dataRangePage,
  },
  {
    id: 'wps.unknown-user',
    statement: 'A call on an unknown user answers 400 with 400002125.',
    evidence: 'inferred',
  },
  {
    id: 'wps.deleted-user',
    statement: 'A call on a deleted user answers 400 with 400002128.',
    evidence: 'inferred',
  },
  {
    id: 'wps.super-administrator',
    statement: 'Disabling or deleting a super administrator answers 400 with 400002158.',
    evidence: 'inferred',
  },
  {
    id: 'wps.left-user',
    statement: 'Disabling or enabling a user who has left the company answers as for a deleted one.',
    evidence: 'inferred',
  },
  {
    id: 'wps.data-range-read',
    statement: 'A read of many users gives those in the app’s data range only.',
    evidence: 'documented',
    source: dataRangePage,
  },
  {
    id: 'wps.read-unknown',
    statement:
      'A read of many users passes over ids, emails and phones of nobody and of deleted users; the others come in the order of the request.',
    evidence: 'inferred',
  },
  {
    id: 'wps.field-scope',
    statement:
      'A field whose scope is missing (email, phone, gender) is left out. The page of search names no such scopes, so search keeps them.',
    evidence: 'inferred',
  },
  {
    id: 'wps.unset-field',
    statement: 'A field that is not set is left out, as captured of a department; the gender reads undefined then.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.unknown-department',
    statement: 'An unknown department answers 400 with 400002113.',
    evidence: 'inferred',
  },
  {
    id: 'wps.taken',
    statement:
      'A phone, email, employee id or ex_user_id that another user has answers 400 with 400002143, 400002144, 400002148 or 400002151; texts are compared exactly, and those of deleted users are free.',
    evidence: 'inferred',
  },
  {
    id: 'wps.field-values',
    statement:
      'An empty user_name, a main department that the user is not in, an unknown leader, a phone with anything but digits, blanks, hyphens and a plus in front, an email that is not name@host, and an unknown employment_status or employment_type answer 400 with 400002132, 400002031, 400002057, 400002033, 400002036, 400002038 and 400002037.',
    evidence: 'inferred',
  },
  {
    id: 'wps.created-status',
    statement: 'A user who has just been created has not logged in yet. With the switch set, the user is active.',
    evidence: 'inferred',
    switch: 'createdStatus',
  },
  {
    id: 'wps.created-login-name',
    statement: 'The vendor makes up a login_name for a new user.',
    evidence: 'inferred',
  },
  {
    id: 'wps.created-fields',
    statement: 'The answer to create has a login_name and no def_dept_id.',
    evidence: 'documented',
    source: pages.create,
  },
  {
    id: 'wps.update-empty',
    statement: 'An empty text in an update takes the value away.',
    evidence: 'inferred',
  },
  {
    id: 'wps.attribute-value',
    statement:
      'An unknown custom attribute, a value in another field than that of its type, an unknown option and an unknown related user answer 400 with 400002131.',
    evidence: 'inferred',
  },
  {
    id: 'wps.attribute-empty',
    statement: 'An empty text takes the value of a custom attribute away.',
    evidence: 'inferred',
  },
  {
    id: 'wps.attribute-total',
    statement: 'The total of custom_attrs/batch_read is the number of users in the answer.',
    evidence: 'inferred',
  },
  {
    id: 'wps.search-match',
    statement:
      'A search finds what has the keyword anywhere, in any case, in one of the fields email, phone, user_name and login_name or those that search_field names; high_light is empty.',
    evidence: 'inferred',
  },
  {
    id: 'wps.search-others',
    statement: 'The company has no partners, external contacts or guests, so a search among them finds nobody.',
    evidence: 'inferred',
  },
  {
    id: 'wps.search-status',
    statement: 'A search without status answers 400 with 400000002, except on private deployments.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
