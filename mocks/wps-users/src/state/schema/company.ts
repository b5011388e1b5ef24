import * as z from 'zod';
import { fieldRules } from './field-rules.ts';
import { id } from './id.ts';

const customAttribute = z.strictObject({
  id,
  name: z.string().default('Mock attribute'),
  value_type: z.enum(['text', 'relation_user', 'relation_depts', 'option']).default('text'),
  /** What may be chosen when `value_type` is `option`. */
  custom_options: z.array(z.strictObject({ key: id, name: z.string() })).default([]),
});

export const company = z.strictObject({
  id: id.default('mock-company'),
  /** What keeps every app of the company from its data; `good` when nothing does. */
  standing: z.enum(['good', 'disabled', 'notAuthorised', 'licenceExpired', 'deleted']).default('good'),
  /** The most users that the company may have, deleted ones not counted; null for any number. */
  memberLimit: z.number().int().nonnegative().nullable().default(null),
  /** Whether users may be created; `closed` fails every create without a cause. */
  userCreation: z.enum(['open', 'closed']).default('open'),
  /** The most departments that a user may be in; null for any number. */
  maxDepartmentsPerUser: z.number().int().positive().nullable().default(null),
  /** Whether no two users may have the same `user_name`. */
  userNamesUnique: z.boolean().default(false),
  /** What may stand nowhere in a `user_name` or an `ex_user_id`, in any case. */
  sensitiveWords: z.array(z.string().min(1)).default([]),
  fieldRules: fieldRules.prefault({}),
  /** The most characters that a text in a custom attribute may have; null for any number. */
  customAttributeMaxLength: z.number().int().positive().nullable().default(null),
  /** The characters that no text in a custom attribute may have, for example `<>`. */
  customAttributeForbiddenCharacters: z.string().default(''),
  /** The attributes that the company has added to its users. */
  custom_attrs: z.array(customAttribute).default([]),
});
