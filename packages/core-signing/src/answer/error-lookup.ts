import type { ErrorCatalogue, ErrorEntry } from '../contract/error-entry.ts';

export interface FoundError {
  readonly reason: string;
  readonly entry: ErrorEntry;
}

export type ErrorLookup = (code: number, httpStatus: number, operationName: string) => FoundError | undefined;

/**
 * Finds the reason for a code. Where several reasons share a code, the one whose operation and HTTP status fit best
 * is taken; the message text is never looked at, since vendors change it.
 */
export function createErrorLookup(catalogue: ErrorCatalogue): ErrorLookup {
  const byCode = new Map<number, FoundError[]>();
  for (const [reason, entry] of Object.entries(catalogue)) {
    for (const code of entry.codes) {
      const found = byCode.get(code);
      if (found === undefined) byCode.set(code, [{ reason, entry }]);
      else found.push({ reason, entry });
    }
  }
  return (code, httpStatus, operationName) => {
    const candidates = byCode.get(code) ?? [];
    const fits = ({ entry }: FoundError): number =>
      (entry.operations === undefined || entry.operations.includes(operationName) ? 2 : 0) +
      (entry.httpStatus.includes(httpStatus) ? 1 : 0);
    return candidates.reduce<FoundError | undefined>(
      (best, candidate) => (best === undefined || fits(candidate) > fits(best) ? candidate : best),
      undefined,
    );
  };
}
