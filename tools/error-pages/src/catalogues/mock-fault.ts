import type { CatalogueRow, VendorCatalogue } from './vendor-catalogue.ts';

/** The fault that makes a mock refuse one call with a code, or undefined where the mock has no such answer. */
export function mockFault({ entry }: CatalogueRow, code: number, { id, mock }: VendorCatalogue): string | undefined {
  const operation = entry.operations?.[0] ?? mock.operation;
  const status = entry.httpStatus.find((candidate) => mock.faultStatuses.includes(candidate));
  return status === undefined ? undefined : `${id}.${operation}: ${status}(code=${code})`;
}
