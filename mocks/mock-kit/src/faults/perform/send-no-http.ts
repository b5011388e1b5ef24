import type { VendorResponse } from '../../vendor/vendor-response.ts';
import { endConnection } from './end-connection.ts';
import type { FaultedExchange, Loss } from './faulted-exchange.ts';
import { reframed } from './reframed.ts';

/** Where a client expects a status line. */
const GARBAGE = '\u0000this is not HTTP\r\n\r\n';

/** A chunk begins with its size in hexadecimal digits. */
const BAD_CHUNK_SIZE = 'zz\r\n';

export function sendGarbage({ response }: FaultedExchange): Loss {
  response.req.socket.write(GARBAGE);
  endConnection(response, 'close');
  return 'fault';
}

/** Sends the headers of an answer, and a chunk that cannot be read for its body. */
export function sendBadChunk({ response, headersOf }: FaultedExchange, answer: VendorResponse): Loss {
  response.writeHead(answer.status, reframed(headersOf(answer), ['Transfer-Encoding', 'chunked']));
  response.flushHeaders();
  response.req.socket.write(BAD_CHUNK_SIZE);
  endConnection(response, 'close');
  return 'fault';
}
