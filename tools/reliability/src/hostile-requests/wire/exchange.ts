import { connect } from 'node:net';
import type { Transmission } from './framing.ts';
import { type ReadAnswers, readAnswers } from './read-answers.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface ExchangeOptions {
  /** The methods of the requests, in their order. */
  readonly methods: readonly string[];
  /** How long the answers may take. */
  readonly limitMs: number;
}

export interface Exchanged extends ReadAnswers {
  /** `answered`: all answers are there. `closed`, `reset`: the connection ended. */
  readonly ended: 'answered' | 'closed' | 'reset' | 'notInTime' | 'refused';
}

/** Sends bytes over a connection of their own and reads what comes, until there is an answer to each request. */
export function exchange(
  { host, port }: Address,
  { pieces, afterwards }: Transmission,
  { methods, limitMs }: ExchangeOptions,
): Promise<Exchanged> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host, port, allowHalfOpen: true });
    const timer = setTimeout(() => finish('notInTime'), limitMs);
    const read = () => readAnswers(Buffer.concat(chunks), methods);

    function finish(ended: Exchanged['ended']): void {
      clearTimeout(timer);
      socket.destroy();
      resolve({ ...read(), ended });
    }

    socket.once('connect', () => void write());
    async function write(): Promise<void> {
      for (const piece of pieces) {
        socket.write(piece);
        if (pieces.length > 1) await new Promise((next) => setImmediate(next));
      }
      if (afterwards === 'end') socket.end();
      if (afterwards === 'goAway') {
        socket.end();
        socket.destroy();
        finish('closed');
      }
    }
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      const { answers, fault } = read();
      const last = answers.at(-1);
      if (fault !== undefined || last === undefined) return;
      const isStream = last.headers.get('content-type') === 'text/event-stream';
      if (isStream || (last.isComplete && answers.length >= methods.length && !isClosing(last.headers))) {
        finish('answered');
      }
    });
    socket.once('end', () => finish('closed'));
    socket.once('close', () => finish('closed'));
    socket.once('error', (error) => finish('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'reset'));
  });
}

/** Such an answer is followed by the end of the connection, up to which more could come that does not belong there. */
function isClosing(headers: ReadonlyMap<string, string>): boolean {
  return headers.get('connection')?.toLowerCase() === 'close';
}
