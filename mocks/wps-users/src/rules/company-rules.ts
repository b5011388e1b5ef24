import type { Rule } from '@x/mock-kit';

/** What the vendor's table has a code for and no page a cause: each is off until the state says otherwise. */
export const companyRules = [
  {
    id: 'wps.sensitive-words',
    statement:
      'A user_name or ex_user_id with one of the sensitiveWords of the company anywhere in it, in any case, answers 400 with 400002133 or 400002150.',
    evidence: 'inferred',
  },
  {
    id: 'wps.user-names-unique',
    statement:
      'Users may share a name. With userNamesUnique of the company set, a user_name that another user has answers 400 with 400002134.',
    evidence: 'inferred',
  },
  {
    id: 'wps.field-rules',
    statement:
      'A value that the fieldRules of the company do not take answers 400 with 400002032 for employee_id, 400002034 for title, 400002035 for telephone, 400002058 for work_place, 400002149 for ex_user_id, and 400002131 for city, country and employer, which have no code of their own.',
    evidence: 'inferred',
  },
  {
    id: 'wps.invalid-gender',
    statement:
      'A gender that is none answers as any value that is not taken. With the switch set, it answers 400 with 400002029.',
    evidence: 'inferred',
    switch: 'invalidGender',
  },
  {
    id: 'wps.closed-department',
    statement: 'Putting a user into a department that takes no members answers 400 with 400002030.',
    evidence: 'inferred',
  },
  {
    id: 'wps.department-limit',
    statement: 'More departments of a user than maxDepartmentsPerUser of the company answer 400 with 400002046.',
    evidence: 'inferred',
  },
  {
    id: 'wps.member-limit',
    statement:
      'A user over the memberLimit of the company answers 400 with 400002004. Disabled users count. With the switch set they do not, and enabling one over the limit answers the same.',
    evidence: 'inferred',
    switch: 'memberLimitIgnoresDisabled',
  },
  {
    id: 'wps.closed-creation',
    statement: 'A create that nothing else speaks against answers 400 with 400002130 while userCreation is closed.',
    evidence: 'inferred',
  },
  {
    id: 'wps.attribute-length',
    statement:
      'A text of a custom attribute with more characters than customAttributeMaxLength of the company answers 400 with 400002053.',
    evidence: 'inferred',
  },
  {
    id: 'wps.attribute-characters',
    statement:
      'A text of a custom attribute with one of the customAttributeForbiddenCharacters of the company answers 400 with 400002054.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
