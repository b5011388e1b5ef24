import type { ErrorCatalogue } from '@x/core-signing';
import { errorCodesPage } from './sources.ts';

/** An entry whose only text is the one of the vendor's table. */
export type TableEntry = Omit<ErrorCatalogue[string], 'alternativeMessages'>;

type Rest = Partial<Pick<TableEntry, 'retry' | 'mayHaveExecuted' | 'operations'>>;

/**
 * A row of the vendor's table of codes, which says code and text. The HTTP status is the first three digits of the
 * code: for codes of nine digits by the page's own rule, for the eight digits of OAuth codes by inference.
 *
 * @param advice in English and in Chinese
 */
export function tableRow(
  code: number,
  message: string,
  advice: readonly [en: string, zh: string],
  rest: Rest = {},
): TableEntry {
  return { ...bareRow(code, message, rest), advice: { en: advice[0], 'zh-CN': advice[1] } };
}

/** A row of a section that no operation of this package can meet: the vendor's text, and no advice. */
export function foreignRow(code: number, message: string, rest: Rest = {}): TableEntry {
  return bareRow(code, message, { operations: [], ...rest });
}

function bareRow(code: number, message: string, rest: Rest): TableEntry {
  return {
    codes: [code],
    httpStatus: [Number(String(code).slice(0, 3))],
    message,
    retry: 'never',
    mayHaveExecuted: false,
    ...rest,
    evidence: 'documented',
    source: errorCodesPage,
  };
}
