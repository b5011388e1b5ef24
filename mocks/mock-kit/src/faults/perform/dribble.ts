import type { VendorResponse } from '../../vendor/vendor-response.ts';
import { bodyBytes } from './body-bytes.ts';
import { pause } from './connection.ts';
import type { Answered, FaultedExchange, Loss } from './faulted-exchange.ts';

/** Sends the headers at once and the body in pieces, the last of them when the time is over. */
export async function dribble(
  exchange: FaultedExchange,
  answer: VendorResponse,
  { chunks, overMs }: { readonly chunks: number; readonly overMs: number },
): Promise<Answered | Loss> {
  const { response, headersOf } = exchange;
  const headers = headersOf(answer);
  const body = bodyBytes(response, answer);
  // A piece has at least a byte; a body without any still takes the time.
  const pieces = Math.max(1, Math.min(chunks, body.length));
  response.writeHead(answer.status, headers);
  response.flushHeaders();
  for (let piece = 0; piece < pieces; piece += 1) {
    const gone = await pause(exchange, overMs / pieces);
    if (gone !== undefined) return gone;
    const [from, to] = [piece, piece + 1].map((count) => Math.floor((body.length * count) / pieces));
    if (body.length > 0) response.write(body.subarray(from, to));
  }
  response.end();
  return { kind: 'answered', answer, headers };
}
