import * as z from '@x/contract-schema';

/** The statuses by which users can be asked for. */
export const userStatuses = ['active', 'notactive', 'disabled'] as const;

/** `notactive`: never activated. */
export type UserStatus = (typeof userStatuses)[number];

/** The genders that can be written. */
export const genders = ['male', 'female', 'secrecy'] as const;

/** `secrecy`: not told. */
export type Gender = (typeof genders)[number];

export const employmentStatuses = ['probationary'] as const;

export type EmploymentStatus = (typeof employmentStatuses)[number];

/** The first two are those of ordinary companies, the others those of schools. */
export const employmentTypes = [
  'permanent',
  'intern',
  'teacher',
  'student',
  'staff',
  'employee',
  'alumni',
  'other',
] as const;

export type EmploymentType = (typeof employmentTypes)[number];

/** A status in an answer: `dimission` has left the company; or a value that the vendor has added since. */
export type AnsweredUserStatus = UserStatus | 'dimission' | (string & {});

/** A gender in an answer: `undefined` was never set; or a value that the vendor has added since. */
export type AnsweredGender = Gender | 'undefined' | (string & {});

export type AnsweredEmploymentStatus = EmploymentStatus | (string & {});

export type AnsweredEmploymentType = EmploymentType | (string & {});

/** A role in an answer, or a value that the vendor has added since. */
export type UserRole = 'super-admin' | 'admin' | 'normal' | (string & {});

/** At least one status. */
export const statusList = z.array(z.enum(userStatuses)).check(z.minLength(1));
