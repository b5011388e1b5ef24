import type { IncomingMessage } from 'node:http';

/** The largest request body that reaches a vendor's operation: 10 MiB. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

export type ReadBody =
  | { readonly kind: 'complete'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'aborted' };

/**
 * Reads the bytes of a body, whatever its method and content type. A body over the limit is read to its end and
 * dropped: a client that is still sending would see a reset connection in place of the answer.
 *
 * By events: iterating over the message costs as much as the rest of the kit's work on a small request.
 */
export function readBody(message: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<ReadBody> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    message.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size > maxBytes) chunks.length = 0;
      else chunks.push(chunk);
    });
    message.once('end', () => {
      const [only] = chunks;
      const bytes = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
      resolve(size > maxBytes ? { kind: 'tooLarge' } : { kind: 'complete', bytes });
    });
    // Each of them comes after the end too, when nobody listens any more.
    message.once('error', () => resolve({ kind: 'aborted' }));
    message.once('close', () => resolve({ kind: 'aborted' }));
    if (message.destroyed) resolve({ kind: 'aborted' });
  });
}
