import type { RequestTarget } from '../http/request-target.ts';
import type { VendorDescription } from '../vendor/mock-vendor.ts';
import type { VendorResponse } from '../vendor/vendor-response.ts';
import { nearestOperation } from './nearest-operation.ts';
import type { Received } from './receive.ts';

interface Told {
  readonly answer: VendorResponse;
  readonly target: RequestTarget;
  readonly received: Received;
  readonly vendors: readonly VendorDescription[];
}

/** What a person who wonders about an answer is told: the vendor's remarks, and what the kit noticed. */
export function diagnosticsOf({ answer, target, received, vendors }: Told): string | undefined {
  const { identified, request } = received;
  const remarks = [
    answer.diagnostics,
    target.note,
    received.route === 'unknown' ? nearestOperation(vendors, request) : undefined,
    identified.unknownSession === undefined
      ? undefined
      : `there is no session ${JSON.stringify(identified.unknownSession)} with this vendor: the default one answered`,
    identified.isForeign
      ? 'the request carries credentials that this mock has not issued: make sure that they are no real ones'
      : undefined,
  ];
  return remarks.filter((remark) => remark !== undefined && remark !== '').join('; ') || undefined;
}
