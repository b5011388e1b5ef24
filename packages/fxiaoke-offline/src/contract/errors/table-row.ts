/** The vendor's table of codes, read in three independent transcriptions that agree (label: observed). */
export const errorCodesPage = 'https://developer.fxiaoke.com/openapi_v2/start/guide/codes.html';

/** What all rows of the table have in common. HTTP 200 was seen with every code that was captured. */
export const tableRow = { httpStatus: [200], evidence: 'observed', source: errorCodesPage } as const;

/** A row whose request would fail again and has changed nothing. */
export const finalRow = { ...tableRow, retry: 'never', mayHaveExecuted: false } as const;
