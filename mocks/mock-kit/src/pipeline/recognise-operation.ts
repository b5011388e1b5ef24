import type { MockOperation } from '../vendor/mock-vendor.ts';
import type { RawRequest } from '../vendor/raw-request.ts';

/** The first of the operations on a method and path that takes the request. */
export function recogniseOperation(operations: readonly MockOperation[], request: RawRequest): string | undefined {
  return operations.find(({ accepts }) => accepts === undefined || accepts(request))?.id;
}
