import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { WpsCompany } from '../state/seed-schema.ts';

const reasons = {
  disabled: 'companyDisabled',
  notAuthorised: 'companyNotAuthorised',
  licenceExpired: 'companyLicenceExpired',
  deleted: 'companyDeleted',
} as const;

/** Refuses calls on a company that nobody may call on. */
export function checkStanding({ id, standing }: WpsCompany): VendorResponse | undefined {
  if (standing === 'good') return undefined;
  return fail(reasons[standing], {
    inferredRules: ['wps.company-standing'],
    diagnostics: `the standing of company ${id} is ${standing}`,
  });
}
