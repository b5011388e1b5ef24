import type { ErrorCatalogue } from '@x/core-signing';
import { foreignRow } from './table-row.ts';

/** The codes of the WebOffice section, which no operation of this package can meet. */
export const webOfficeErrors = {
  webOfficeLimitExceeded: foreignRow(403410002, '超过上限'),
  webOfficeFileSessionNotFound: foreignRow(500410002, '文件 session 不存在'),
} as const satisfies ErrorCatalogue;
