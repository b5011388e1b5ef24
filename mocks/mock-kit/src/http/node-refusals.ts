import { IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { parseRequestHead } from './parse-request-head.ts';

/** What Node reports when its parser gives up on a connection. */
interface ParseFailure extends Error {
  readonly code?: string;
  readonly bytesParsed?: number;
  readonly rawPacket?: unknown;
}

/** Serves a request, whatever its method. */
type Serve = (message: IncomingMessage, response: ServerResponse) => void;

/**
 * Passes on what Node would refuse in its own words, a CONNECT, an unknown `Expect` and bytes that it cannot parse, as
 * requests like any other where they are such.
 * An `Expect: 100-continue` is left to Node, which sends the `100 Continue`.
 */
export function serveWhatNodeRefuses(server: Server, serve: Serve): void {
  server.on('checkExpectation', (message, response) => server.emit('request', message, response));
  server.on('clientError', (failure, socket) => {
    if (socket instanceof Socket) answerUnparsable(serve, failure, socket);
    else socket.destroy();
  });
  server.on('connect', (message) => serveOnBareSocket(serve, message));
}

/**
 * Answers what Node's parser gave up on. A method that Node does not know still makes a request, which the vendor
 * answers as any other unknown route; the rest gets an empty answer with status 400, 408 or 431.
 */
function answerUnparsable(serve: Serve, failure: ParseFailure, socket: Socket): void {
  // More of a request that has been answered already.
  if (socket.writableEnded) return;
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const head =
    failure.code === 'HPE_INVALID_METHOD' ? parseRequestHead(failure.rawPacket, failure.bytesParsed) : undefined;
  if (head === undefined) {
    socket.end(`HTTP/1.1 ${STATUS_LINES[failure.code ?? ''] ?? '400 Bad Request'}\r\n${NO_BODY}\r\n\r\n`);
    return;
  }
  const message = Object.assign(new IncomingMessage(socket), {
    method: head.method,
    url: head.target,
    rawHeaders: head.rawHeaders,
    // Or the end of this message counts as an abort, which destroys the socket.
    complete: true,
  });
  serveOnBareSocket(serve, message);
}

const NO_BODY = 'Content-Length: 0\r\nConnection: close';

const STATUS_LINES: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Serves a request whose connection Node has let go of. The connection ends with the answer. */
function serveOnBareSocket(serve: Serve, message: IncomingMessage): void {
  const { socket } = message;
  const response = new ServerResponse(message);
  response.shouldKeepAlive = false;
  try {
    response.assignSocket(socket);
  } catch {
    // An earlier request on this connection is still being answered: nothing can be sent in between.
    socket.destroy();
    return;
  }
  response.once('finish', () => socket.destroySoon());
  // Such a request has no body that could still be read.
  message.push(null);
  serve(message, response);
}
