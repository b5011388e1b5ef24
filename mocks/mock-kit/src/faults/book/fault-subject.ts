import { matchesHeader, matchesOperation } from '../../control/matches.ts';
import type { RequestMatch } from '../../control/request-match.ts';
import type { VendorName } from '../../vendor/mock-vendor.ts';
import type { RawRequest } from '../../vendor/raw-request.ts';

/** A request that a fault may happen to. */
export interface FaultSubject extends Pick<RawRequest, 'method' | 'path' | 'body' | 'header'> {
  readonly vendor: VendorName;
  readonly operation: string | undefined;
  /** The id of the app whose credentials it carries, as far as known. */
  readonly credential: string | undefined;
}

export function matchesSubject(match: RequestMatch, subject: FaultSubject): boolean {
  const { operation, vendor, method, path, credential, bodyContains, header } = match;
  return (
    (vendor === undefined || vendor === subject.vendor) &&
    (operation === undefined || matchesOperation(operation, subject.operation)) &&
    (method === undefined || method.toUpperCase() === subject.method.toUpperCase()) &&
    (path === undefined || path === subject.path) &&
    (credential === undefined || credential === subject.credential) &&
    (header === undefined || matchesHeader(header, subject.header)) &&
    (bodyContains === undefined || Buffer.from(subject.body).includes(bodyContains))
  );
}
