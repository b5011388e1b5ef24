import * as z from 'zod';
import { brokenReferences } from './broken-references.ts';
import { app } from './schema/app.ts';
import { company } from './schema/company.ts';
import { department } from './schema/department.ts';
import { session } from './schema/session.ts';
import { switches } from './schema/switches.ts';
import { token } from './schema/token.ts';
import { tokenService } from './schema/token-service.ts';
import { user } from './schema/user.ts';

/** What a seed file holds and the admin API shows; every list is a list of objects with an `id`. */
export const seedSchema = z
  .strictObject({
    company: company.prefault({}),
    /** The first app is the one whose credentials the mock hands out. */
    apps: z.array(app).min(1),
    tokenService: tokenService.prefault({}),
    tokens: z.array(token).default([]),
    departments: z.array(department).default([]),
    users: z.array(user).default([]),
    sessions: z.array(session).default([]),
    switches: switches.prefault({}),
  })
  .superRefine((seed, context) => {
    for (const { path, message } of brokenReferences(seed)) context.addIssue({ code: 'custom', path, message });
  });

/** A company at WPS 365 as plain JSON. */
export type WpsSeed = z.output<typeof seedSchema>;
export type WpsCompany = WpsSeed['company'];
export type WpsCustomAttribute = WpsCompany['custom_attrs'][number];
export type WpsApp = WpsSeed['apps'][number];
export type WpsTokenService = WpsSeed['tokenService'];
export type WpsToken = WpsSeed['tokens'][number];
export type WpsDepartment = WpsSeed['departments'][number];
export type WpsUser = WpsSeed['users'][number];
export type WpsSession = WpsSeed['sessions'][number];
export type WpsSwitches = WpsSeed['switches'];
