import type { Sent, TransportFailure } from '../errors/failure.ts';

/** Codes that come before a byte of the request has left. */
const neverSentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * What an error of the network or of the HTTP library means. Only its code and a fixed text are kept: such errors can
 * hold parts of the exchange.
 */
export function networkFailure(error: unknown, sent: Sent): TransportFailure {
  const systemCode = findCode(error, 0);
  const known = systemCode !== undefined && neverSentCodes.has(systemCode);
  return {
    kind: 'transport',
    problem: 'connection',
    sent: known && sent !== 'yes' ? 'no' : sent,
    systemCode,
    detail: `the connection failed${systemCode === undefined ? '' : ` (${systemCode})`}`,
  };
}

/** `fetch` wraps the cause, and a refused connection to several addresses holds a list of causes. */
function findCode(error: unknown, depth: number): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  if ('code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code)) return error.code;
  if ('cause' in error) return findCode(error.cause, depth + 1);
  if (error instanceof AggregateError) return findCode(error.errors[0], depth + 1);
  return undefined;
}
