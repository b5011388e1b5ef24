import type { ErrorCatalogue } from '@x/core-signing';
import { foreignRow } from './table-row.ts';

/** The codes of the link section, which no operation of this package can meet. */
export const linkErrors = {
  linkNotFound: foreignRow(404353001, '链接不存在'),
} as const satisfies ErrorCatalogue;
