import type { Dispatcher } from 'undici';
import type { Sent } from '../errors/failure.ts';
import { attemptEnded } from './attempt-ended.ts';
import { networkFailure } from './network-failure.ts';
import { responseTooLarge } from './response-too-large.ts';
import type { TransportLimits, TransportResult } from './transport.ts';

/**
 * One request on a dispatcher. Works on undici's handler interface, because only there one learns whether the request
 * was handed to a connection before it failed, which decides whether a write may be sent again.
 */
export class UndiciExchange implements Dispatcher.DispatchHandler {
  readonly #limits: TransportLimits;
  readonly #settle: (result: TransportResult) => void;
  readonly #onAbort = (): void => this.#abort();
  #controller: Dispatcher.DispatchController | undefined;
  #settled = false;
  #sent: Sent = 'no';
  #status = 0;
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(limits: TransportLimits, settle: (result: TransportResult) => void) {
    this.#limits = limits;
    this.#settle = settle;
    limits.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#settled) {
      controller.abort(new Error('ended before it was sent'));
      return;
    }
    this.#controller = controller;
    this.#sent = 'unknown';
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return;
    this.#sent = 'yes';
    this.#status = status;
    this.#headers = headers;
    if (Number(headers['content-length']) > this.#limits.maxResponseBytes) this.#refuseSize(controller);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#limits.maxResponseBytes) this.#refuseSize(controller);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const headers = this.#headers;
    const [only] = this.#chunks;
    const body = this.#chunks.length === 1 && only !== undefined ? only : Buffer.concat(this.#chunks);
    this.#end({
      ok: true,
      response: {
        status: this.#status,
        header: (name) => {
          const value = headers[name];
          return Array.isArray(value) ? value[0] : value;
        },
        body: body.toString('utf8'),
      },
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#end({ ok: false, failure: networkFailure(error, this.#sent) });
  }

  #refuseSize(controller: Dispatcher.DispatchController): void {
    this.#end({ ok: false, failure: responseTooLarge(this.#limits.maxResponseBytes) });
    controller.abort(new Error('the answer is too large'));
  }

  #abort(): void {
    this.#end({ ok: false, failure: attemptEnded(this.#sent) });
    this.#controller?.abort(new Error('the attempt was ended'));
  }

  #end(result: TransportResult): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#chunks = [];
    this.#limits.signal.removeEventListener('abort', this.#onAbort);
    this.#settle(result);
  }
}
