import type { ErrorCatalogue } from '@x/core-signing';
import { accountErrors } from './errors/account.ts';
import { commonErrors } from './errors/common.ts';
import { driveErrors } from './errors/drive.ts';
import { entitlementErrors } from './errors/entitlement.ts';
import { gatewayErrors } from './errors/gateway.ts';
import { groupErrors } from './errors/group.ts';
import { linkErrors } from './errors/link.ts';
import { mailErrors } from './errors/mail.ts';
import { oauthErrors } from './errors/oauth.ts';
import { organisationCompanyErrors } from './errors/organisation-company.ts';
import { organisationDepartmentErrors } from './errors/organisation-departments.ts';
import { organisationMemberFieldErrors } from './errors/organisation-member-fields.ts';
import { organisationUserErrors } from './errors/organisation-users.ts';
import { storageErrors } from './errors/storage.ts';
import { storeErrors } from './errors/store.ts';
import { userErrors } from './errors/user.ts';
import { webOfficeErrors } from './errors/web-office.ts';

const organisationErrors = {
  ...organisationCompanyErrors,
  ...organisationDepartmentErrors,
  ...organisationMemberFieldErrors,
  ...organisationUserErrors,
};

/**
 * The sections of the vendor's table, and what only the gateway was seen to answer. Which operations can answer with a
 * code of the organisation section is on no page: those that an entry names are inferred, and an entry that names none
 * may come from any.
 */
export const errorSections = {
  common: commonErrors,
  gateway: gatewayErrors,
  oauth: oauthErrors,
  user: userErrors,
  account: accountErrors,
  organisation: organisationErrors,
  group: groupErrors,
  drive: driveErrors,
  storage: storageErrors,
  link: linkErrors,
  store: storeErrors,
  webOffice: webOfficeErrors,
  entitlement: entitlementErrors,
  mail: mailErrors,
} as const satisfies Record<string, ErrorCatalogue>;

/** Every code of WPS 365 by reason: the vendor's whole table, and what the gateway was seen to answer. */
export const errors = {
  ...commonErrors,
  ...gatewayErrors,
  ...oauthErrors,
  ...userErrors,
  ...accountErrors,
  ...organisationErrors,
  ...groupErrors,
  ...driveErrors,
  ...storageErrors,
  ...linkErrors,
  ...storeErrors,
  ...webOfficeErrors,
  ...entitlementErrors,
  ...mailErrors,
} as const satisfies ErrorCatalogue;

/** Why WPS 365 refused a call. */
export type WpsUsersReason = keyof typeof errors;
