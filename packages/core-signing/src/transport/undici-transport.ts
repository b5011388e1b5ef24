import type { Dispatcher } from 'undici';
import { attemptEnded } from './attempt-ended.ts';
import type { Transport, TransportRequest, TransportResult } from './transport.ts';
import { UndiciExchange } from './undici-exchange.ts';

/**
 * Sends over undici: over the caller's dispatcher when one is given, which then stays the caller's to close, and over
 * an agent of this transport's own otherwise. undici is loaded with the first request.
 */
export function createUndiciTransport(given?: Dispatcher): Transport {
  let owned: Promise<Dispatcher> | undefined;
  let dispatcher = given;
  let closed = false;

  async function ownDispatcher(): Promise<Dispatcher> {
    owned ??= import('undici').then(({ Agent }) => new Agent());
    dispatcher = await owned;
    return dispatcher;
  }

  return {
    async send(request, limits) {
      // Closing before the first request must not leave that one to make an agent that nobody closes.
      if (closed && given === undefined) return { ok: false, failure: attemptEnded('no') };
      const chosen = dispatcher ?? (await ownDispatcher());
      if (limits.signal.aborted) return { ok: false, failure: attemptEnded('no') };
      return new Promise<TransportResult>((resolve) => {
        const exchange = new UndiciExchange(limits, resolve);
        try {
          chosen.dispatch(toDispatchOptions(request), exchange);
        } catch (error) {
          // A destroyed dispatcher throws here instead of reporting to the exchange.
          exchange.onResponseError(undefined, error instanceof Error ? error : new Error(String(error)));
        }
      });
    },
    async close() {
      closed = true;
      await (await owned)?.destroy();
    },
  };
}

function toDispatchOptions(request: TransportRequest): Dispatcher.DispatchOptions {
  return {
    origin: request.origin,
    path: request.target,
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
    // The time of an attempt is kept by one timer around all of it.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}
