import type { TransportResponse } from '../transport/transport.ts';

const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * How long an answer asks to wait, from the first of these headers that holds a number of seconds. Fractions are
 * taken; dates and nonsense are not.
 */
export function readRetryAfterMs(response: TransportResponse, headers: readonly string[]): number | undefined {
  for (const name of headers) {
    const text = response.header(name)?.trim();
    if (text === undefined || !/^\d+(\.\d+)?$/.test(text)) continue;
    return Math.min(longestWaitMs, Math.ceil(Number(text) * 1000));
  }
  return undefined;
}
