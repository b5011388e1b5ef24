import { attemptEnded } from './attempt-ended.ts';
import { networkFailure } from './network-failure.ts';
import { responseTooLarge } from './response-too-large.ts';
import type { Transport, TransportLimits, TransportResult } from './transport.ts';

/** The part of a `fetch` function that is used, so that the global one, undici's and a test's own all fit. */
export type FetchLike = (url: string, init: FetchLikeInit) => Promise<FetchLikeResponse>;

export interface FetchLikeInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
  redirect: 'manual';
}

export interface FetchLikeResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** Sends over a `fetch` function of the caller. */
export function createFetchTransport(fetch: FetchLike): Transport {
  return {
    async send(request, limits) {
      if (limits.signal.aborted) return { ok: false, failure: attemptEnded('no') };
      let response: FetchLikeResponse;
      try {
        response = await fetch(request.origin + request.target, {
          method: request.method,
          headers: { ...request.headers },
          ...(request.body === undefined ? {} : { body: request.body }),
          signal: limits.signal,
          redirect: 'manual',
        });
      } catch (error) {
        return { ok: false, failure: networkFailure(error, 'unknown') };
      }
      return readResponse(response, limits);
    },
    async close() {},
  };
}

async function readResponse(response: FetchLikeResponse, limits: TransportLimits): Promise<TransportResult> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      // Leaving the loop cancels the stream.
      if (bytes > limits.maxResponseBytes) return { ok: false, failure: responseTooLarge(limits.maxResponseBytes) };
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, failure: networkFailure(error, 'yes') };
  }
  return {
    ok: true,
    response: {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      body: Buffer.concat(chunks).toString('utf8'),
    },
  };
}
