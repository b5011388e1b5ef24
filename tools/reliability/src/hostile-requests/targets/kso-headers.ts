import { createHash, createHmac } from 'node:crypto';
import { type Header, headerOf, type WireRequest } from '../wire/wire-request.ts';

/**
 * Signs a request by KSO-1, written from the vendor's page.
 *
 * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function ksoHeaders(
  request: WireRequest,
  { appId, appKey }: { readonly appId: string; readonly appKey: string },
  at: Date,
): readonly Header[] {
  const { method, target, body } = request;
  const date = at.toUTCString();
  const hash = body.byteLength === 0 ? '' : createHash('sha256').update(body).digest('hex');
  const text = Buffer.from(`KSO-1${method}${target}${headerOf(request, 'Content-Type') ?? ''}${date}${hash}`, 'latin1');
  const signature = createHmac('sha256', appKey).update(text).digest('hex');
  return [
    ['X-Kso-Date', date],
    ['X-Kso-Authorization', `KSO-1 ${appId}:${signature}`],
  ];
}
