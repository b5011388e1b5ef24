import { createHash, createHmac } from 'node:crypto';
import type { BareRequest } from '../../tokens/server/bare-request.ts';

/**
 * The KSO-1 signature of a request as it arrived, by the vendor's page: HMAC-SHA256 in hexadecimal of version, method,
 * path and query, content type, date, and the SHA-256 of a body that is not empty.
 *
 * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function signatureOf({ method, target, headers, body }: BareRequest, key: string): string | undefined {
  const date = headers['x-kso-date'];
  if (typeof date !== 'string') return undefined;
  const hash = body === '' ? '' : createHash('sha256').update(body).digest('hex');
  const signed = `KSO-1${method}${target}${headers['content-type'] ?? ''}${date}${hash}`;
  return createHmac('sha256', key).update(signed).digest('hex');
}
