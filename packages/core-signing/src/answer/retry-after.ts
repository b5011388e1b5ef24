import type { TransportResponse } from '../transport/transport.ts';

const longestWaitMs = 24 * 60 * 60 * 1000;

/** The form of date that HTTP asks senders for (RFC 9110, 5.6.7). `Date.parse` alone takes almost anything. */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * How long an answer asks to wait, from the first of these headers that holds a number of seconds, fractions included,
 * or a date. A date is compared with that of the answer, so that it does not matter how this machine's clock stands.
 */
export function readRetryAfterMs(response: TransportResponse, headers: readonly string[]): number | undefined {
  for (const name of headers) {
    const text = response.header(name)?.trim() ?? '';
    const waitMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : untilDateMs(text, response.header('date'));
    if (waitMs !== undefined) return Math.min(longestWaitMs, Math.max(0, Math.ceil(waitMs)));
  }
  return undefined;
}

function untilDateMs(text: string, answeredAt: string | undefined): number | undefined {
  const dateMs = parseHttpDate(text);
  if (dateMs === undefined) return undefined;
  return dateMs - (parseHttpDate(answeredAt?.trim() ?? '') ?? Date.now());
}

function parseHttpDate(text: string): number | undefined {
  const dateMs = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? undefined : dateMs;
}
