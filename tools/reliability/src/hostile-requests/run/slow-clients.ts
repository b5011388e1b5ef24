import { connect, type Socket } from 'node:net';
import type { Address } from '../wire/exchange.ts';

/** Clients that send a byte now and then and never finish. */
export interface SlowClients extends Disposable {
  /** Every client sends one byte more. */
  drip(): void;
}

const HEAD = 'POST /cgi/slow HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ';
const BODY = 'POST /v7/users/slow HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\n';

export function openSlowClients({ host, port }: Address, howMany: number): SlowClients {
  const sockets = Array.from({ length: howMany }, (_, index): Socket => {
    const socket = connect(port, host);
    // The server may end them whenever it likes.
    socket.on('error', () => socket.destroy());
    socket.write(index % 2 === 0 ? HEAD : BODY);
    return socket;
  });
  return {
    drip() {
      for (const socket of sockets) if (socket.writable) socket.write('x');
    },
    [Symbol.dispose]() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
