import { Dispatcher } from 'undici';
import { nextTurn } from './deliver-by-fetch.ts';
import { type Delivered, type Delivery, networkErrors, piecesOf } from './delivery.ts';

/** An undici dispatcher that answers in this process. */
export class AnsweringDispatcher extends Dispatcher {
  readonly #delivery: Delivery;

  constructor(delivery: Delivery) {
    super();
    this.#delivery = delivery;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const controller = new Controller();
    const answer = this.#delivery.answerTo(options.path);
    controller.onAbort = (reason) => handler.onResponseError?.(controller, reason);
    void this.#answer(answer, handler, controller);
    return true;
  }

  async #answer(answer: Delivered, handler: Dispatcher.DispatchHandler, controller: Controller): Promise<void> {
    await nextTurn();
    handler.onRequestStart?.(controller, {});
    if (controller.aborted) return;
    if ('when' in answer.ending && answer.ending.when === 'before') {
      this.#stop(answer, controller);
      return;
    }
    for (const status of answer.interim) handler.onResponseStart?.(controller, status, {}, 'Interim');
    handler.onResponseStart?.(controller, answer.status, headersOf(answer), 'Odd');
    for (const piece of piecesOf(answer)) {
      if (controller.aborted) return;
      this.#delivery.onBytes(piece.length);
      handler.onResponseData?.(controller, Buffer.from(piece));
    }
    if (controller.aborted) return;
    if ('when' in answer.ending) this.#stop(answer, controller);
    else handler.onResponseEnd?.(controller, {});
  }

  #stop({ ending, status }: Delivered, controller: Controller): void {
    if (ending.type !== 'broken') {
      this.#delivery.onSilence();
      return;
    }
    // Undici wraps whatever it is in an Error.
    const errors = networkErrors().filter((error) => error instanceof Error);
    controller.abort(errors[status % errors.length] ?? new Error('broken'));
  }
}

class Controller implements Dispatcher.DispatchController {
  aborted = false;
  paused = false;
  reason: Error | null = null;
  onAbort: (reason: Error) => void = () => {};

  abort(reason: Error): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.onAbort(reason);
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }
}

/** Several headers of a name are a list, as undici has them. */
function headersOf({ headers }: Delivered): Record<string, string | string[]> {
  const collected: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of headers) {
    const known = collected[name];
    collected[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return collected;
}
