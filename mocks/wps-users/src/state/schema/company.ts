import * as z from 'zod';
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
  /** The attributes that the company has added to its users. */
  custom_attrs: z.array(customAttribute).default([]),
});
