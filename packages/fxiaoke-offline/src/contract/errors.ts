import type { ErrorCatalogue } from '@x/core-signing';
import { appCredentialErrors } from './errors/app-credential-errors.ts';
import { limitErrors } from './errors/limit-errors.ts';
import { messageErrors } from './errors/message-errors.ts';
import { pageLoginErrors } from './errors/page-login-errors.ts';
import { parameterErrors } from './errors/parameter-errors.ts';
import { rightsErrors } from './errors/rights-errors.ts';
import { serviceErrors } from './errors/service-errors.ts';
import { tokenErrors } from './errors/token-errors.ts';

/**
 * Every error code of the vendor's table, by reason. The table was read in three independent transcriptions that agree
 * (label: observed); where the live gateway was seen to answer otherwise, its text stands first and the table's stands
 * under `alternativeMessages`. Which operations can meet a code is inferred from what the code speaks of.
 */
export const errors = {
  ...serviceErrors,
  ...limitErrors,
  ...appCredentialErrors,
  ...tokenErrors,
  ...rightsErrors,
  ...parameterErrors,
  ...pageLoginErrors,
  ...messageErrors,
} as const satisfies ErrorCatalogue;

/** Why Fxiaoke refused a call. */
export type FxiaokeOfflineReason = keyof typeof errors;
