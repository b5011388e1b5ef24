import type { FetchLike } from '@x/core-signing';
import { type Delivered, type Delivery, networkErrors, piecesOf } from './delivery.ts';

/** A `fetch` that answers in this process, piece by piece. */
export function deliverByFetch(delivery: Delivery): FetchLike {
  return async (url, init) => {
    const { pathname, search } = new URL(url);
    const answer = delivery.answerTo(pathname + search);
    await nextTurn();
    if ('when' in answer.ending && answer.ending.when === 'before') await stop(answer, delivery, init.signal);
    return {
      status: answer.status,
      headers: { get: (name) => headerOf(answer, name) },
      body:
        answer.body.length === 0 && answer.ending.type === 'complete' ? null : bodyOf(answer, delivery, init.signal),
    };
  };
}

async function* bodyOf(answer: Delivered, delivery: Delivery, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (const piece of piecesOf(answer)) {
    delivery.onBytes(piece.length);
    yield piece;
  }
  if ('when' in answer.ending) await stop(answer, delivery, signal);
}

/** Breaks, or says nothing until the client gives up. */
async function stop({ ending, status }: Delivered, delivery: Delivery, signal: AbortSignal): Promise<never> {
  const errors = networkErrors();
  if (ending.type === 'broken') throw errors[status % errors.length];
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
    delivery.onSilence();
  });
}

/** Several headers of a name are one, as in `fetch`. */
function headerOf({ headers }: Delivered, name: string): string | null {
  const values = headers.filter(([given]) => given === name).map(([, value]) => value);
  return values.length === 0 ? null : values.join(', ');
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
