import type { RawRequest } from '@x/mock-kit';
import type { ReceivedRequest } from './signed-request.ts';

/** The headers into which clients put the signature instead. */
const otherHeaders = ['Wps-Docs-Authorization', 'X-Auth'];

/** Where else the signature stands. */
export function headerHints(request: RawRequest): string[] {
  const wrong = otherHeaders.find((name) => /^(?:KSO-1|WPS-[234])[ :]/.test(request.header(name) ?? ''));
  return wrong === undefined ? [] : [`the signature stands in ${wrong}; it belongs in X-Kso-Authorization`];
}

/** What is wrong with a date that cannot be read. */
export function dateHints({ date, dateHeader }: ReceivedRequest): string[] {
  if (date === '') {
    const isSent = dateHeader !== undefined && dateHeader !== '';
    return [isSent ? 'Date was sent instead of X-Kso-Date' : 'X-Kso-Date is missing'];
  }
  const moment = new Date(/^\d{10}$/.test(date) ? Number(date) * 1000 : /^\d{13}$/.test(date) ? Number(date) : date);
  if (Number.isNaN(moment.getTime())) return [];
  return [`X-Kso-Date is in another form; the same moment would read ${moment.toUTCString()}`];
}
