import { distance } from 'fastest-levenshtein';
import type { VendorDescription } from '../vendor/mock-vendor.ts';
import type { RawRequest } from '../vendor/raw-request.ts';

/** Names the operation whose method and path are closest to a request that no operation fits. */
export function nearestOperation(
  vendors: readonly VendorDescription[],
  { method, path }: Pick<RawRequest, 'method' | 'path'>,
): string | undefined {
  const shortened = path.slice(0, MAX_COMPARED);
  const asked = `${method} ${shortened}`;
  const [nearest] = vendors
    .flatMap(({ operations }) => operations)
    .map((operation) => ({
      operation,
      far: distance(asked, `${operation.method} ${fillIn(operation.path, shortened)}`),
    }))
    .sort((one, other) => one.far - other.far);
  if (nearest === undefined) return undefined;
  const { id, method: knownMethod, path: knownPath } = nearest.operation;
  return `no such route; the nearest is ${id}, ${knownMethod} ${knownPath}`;
}

/** The path of an operation with the asked path's segments for its parameters, since any text fits those. */
function fillIn(pattern: string, path: string): string {
  const segments = path.split('/');
  return pattern
    .split('/')
    .map((part, index) => (part.startsWith(':') ? (segments[index] ?? part) : part))
    .join('/');
}

/** Longer than any path of a vendor; the time grows with the product of the lengths. */
const MAX_COMPARED = 200;
