import { setMaxListeners } from 'node:events';
import type { Departure, FaultedExchange } from './faulted-exchange.ts';

type Connection = Pick<FaultedExchange, 'response' | 'signal'>;

/** Waits for so many milliseconds of the machine's, or for ever. Gives what ended the wait early. */
export function pause(connection: Connection, milliseconds: number | undefined): Promise<Departure | undefined> {
  if (milliseconds === 0) return Promise.resolve(departureOf(connection));
  return whileConnected(connection, (done) => {
    if (milliseconds === undefined) return () => {};
    const timer = setTimeout(done, milliseconds);
    return () => clearTimeout(timer);
  });
}

/** Waits until the answers to requests that came before on the same connection have been sent and could be read. */
export async function untilTurn(connection: Connection): Promise<Departure | undefined> {
  const { response } = connection;
  if (response.socket !== null) return departureOf(connection);
  const gone = await whileConnected(connection, (done) => {
    response.once('socket', done);
    return () => response.off('socket', done);
  });
  return gone ?? (await untilRead(connection));
}

/** Waits until everything written so far has been handed to the operating system. */
export function untilWritten(connection: Connection): Promise<Departure | undefined> {
  return whileConnected(connection, (done) => {
    connection.response.socket?.write('', () => done());
    return () => {};
  });
}

/**
 * Gives the client the time to read what has been written. No event says that it has; a reset that comes before is
 * taken by some clients, those on Node 20 among them, for an ordinary end.
 */
export async function untilRead(connection: Connection): Promise<Departure | undefined> {
  const gone = await pause(connection, READING_TIME_MS);
  if (gone !== undefined) return gone;
  // A client in this process that was kept from reading gets its turn between the two.
  return whileConnected(connection, (done) => {
    let next = setImmediate(() => {
      next = setImmediate(done);
    });
    return () => clearImmediate(next);
  });
}

const READING_TIME_MS = 20;

/**
 * Waits until `begin` calls `done`, which it must not do at once, or until the connection has gone or the session does
 * not want it any longer. What `begin` gives back is called at the end in every case.
 */
function whileConnected(
  connection: Connection,
  begin: (done: () => void) => () => void,
): Promise<Departure | undefined> {
  const { response, signal } = connection;
  // On Node 20 a response that waits for those before it does not hear of the connection's end.
  const witness = response.socket === null ? response.req.socket : response;
  return new Promise((resolve) => {
    const gone = departureOf(connection);
    if (gone !== undefined) {
      resolve(gone);
      return;
    }
    // Many may wait on one session; Node 20 would take them for a leak.
    setMaxListeners(0, signal);
    const onEnd = () => settle();
    const end = begin(onEnd);
    function settle(): void {
      end();
      signal.removeEventListener('abort', onEnd);
      witness.off('close', onEnd);
      resolve(departureOf(connection));
    }
    signal.addEventListener('abort', onEnd);
    witness.on('close', onEnd);
  });
}

function departureOf({ response, signal }: Connection): Departure | undefined {
  if (signal.aborted) return signal.reason === 'stop' ? 'stop' : 'reset';
  return response.destroyed || response.req.socket.destroyed ? 'client' : undefined;
}
