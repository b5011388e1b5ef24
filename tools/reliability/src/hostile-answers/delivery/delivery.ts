import type { AnswerCase } from '../answers/answer-case.ts';

/** What is needed of an answer to deliver it. */
export type Delivered = Pick<AnswerCase, 'status' | 'headers' | 'body' | 'chunkBytes' | 'ending' | 'interim'>;

/** Decides what a request is answered, and hears how it went. */
export interface Delivery {
  answerTo(target: string): Delivered;
  /** The client was handed all that it will get, and waits. */
  onSilence(): void;
  /** So many bytes of a body were handed over. */
  onBytes(count: number): void;
}

/** An answer that a client takes. */
export function goodAnswer(answer: unknown): Delivered {
  return {
    status: 200,
    headers: [['content-type', 'application/json']],
    body: Buffer.from(JSON.stringify(answer)),
    chunkBytes: 1_000_000,
    ending: { type: 'complete' },
    interim: [],
  };
}

/** The pieces of a body, as far as it comes; an endless one goes on in larger pieces. */
export function* piecesOf({ body, chunkBytes, ending }: Delivered): Generator<Uint8Array> {
  const length = 'when' in ending ? Math.floor(body.length / 2) : body.length;
  for (let at = 0; at < length; at += chunkBytes) yield body.subarray(at, Math.min(length, at + chunkBytes));
  while (ending.type === 'endless') yield endlessPiece;
}

export const endlessPiece = Buffer.alloc(1024, 'x');

/** What networks throw: errors with codes, errors around errors, and things that are no errors. */
export function networkErrors(): readonly unknown[] {
  const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return [
    reset,
    new TypeError('fetch failed', { cause: reset }),
    new AggregateError([reset], 'all failed'),
    new Error('terminated'),
    Object.assign(new Error('odd'), { code: 7, cause: { cause: { cause: { cause: { cause: { cause: 1 } } } } } }),
    undefined,
    null,
    'a text',
    Object.create(null),
  ];
}
