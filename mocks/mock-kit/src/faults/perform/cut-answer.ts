import type { VendorResponse } from '../../vendor/vendor-response.ts';
import { bodyBytes, cutShort } from './body-bytes.ts';
import { untilRead, untilWritten } from './connection.ts';
import { endConnection } from './end-connection.ts';
import type { Answered, FaultedExchange, Loss } from './faulted-exchange.ts';
import { reframed } from './reframed.ts';

export interface Cut {
  /** How much of the body goes out. */
  readonly bytes: number | 'half';
  /** Whether the client is told the length of the whole body, or gets chunks of which the last never comes. */
  readonly framing: 'short' | 'chunked';
  readonly end: 'reset' | 'close';
}

/**
 * Sends an answer up to a place in its body and ends the connection there. An answer without a body is complete with
 * its headers, so the connection ends before them.
 */
export async function cutAnswer(exchange: FaultedExchange, answer: VendorResponse, cut: Cut): Promise<Loss> {
  const { response, headersOf } = exchange;
  const body = bodyBytes(response, answer);
  if (body.length > 0) {
    const headers = headersOf(answer);
    const sent = cutShort(body, cut.bytes === 'half' ? Math.floor(body.length / 2) : cut.bytes);
    response.writeHead(
      answer.status,
      cut.framing === 'chunked' ? reframed(headers, ['Transfer-Encoding', 'chunked']) : headers,
    );
    response.flushHeaders();
    if (sent.length > 0) response.write(sent);
    const gone = (await untilWritten(exchange)) ?? (cut.end === 'reset' ? await untilRead(exchange) : undefined);
    if (gone !== undefined) return gone;
  }
  endConnection(response, cut.end);
  return 'fault';
}

/** Sends the start of an answer's body as if it were all. */
export function sendShortened(exchange: FaultedExchange, answer: VendorResponse, bytes: number): Answered {
  const { response, headersOf, send } = exchange;
  const body = bodyBytes(response, answer);
  if (body.length === 0) return { kind: 'answered', answer, headers: send(answer) };
  const sent = cutShort(body, bytes);
  const headers = reframed(headersOf(answer), ['Content-Length', String(sent.length)]);
  response.writeHead(answer.status, headers);
  response.end(sent);
  return { kind: 'answered', answer: { ...answer, body: sent.toString() }, headers };
}
