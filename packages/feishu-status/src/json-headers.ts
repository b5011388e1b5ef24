/** The header that the vendor's pages fix for every POST. */
export const jsonHeaders = { 'Content-Type': 'application/json; charset=utf-8' } as const;
