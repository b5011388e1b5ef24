import { afterEach } from 'vitest';
import type { Transport } from '../../src/transport/transport.ts';
import { type RawServer, type Respond, startRawServer } from './raw-server.ts';

export interface Closeable {
  close(): Promise<unknown>;
}

export interface Wire {
  /** Closes the thing after the test. */
  keep<Thing extends Closeable>(thing: Thing): Thing;
  start(respond: Respond): Promise<{ readonly server: RawServer; readonly transport: Transport }>;
}

/** Servers and transports for the tests of one group, closed after each of them. */
export function wire(createTransport: () => Transport): Wire {
  const open: Closeable[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((thing) => thing.close()));
  });
  function keep<Thing extends Closeable>(thing: Thing): Thing {
    open.push(thing);
    return thing;
  }
  return {
    keep,
    async start(respond) {
      const server = keep(await startRawServer(respond));
      return { server, transport: keep(createTransport()) };
    },
  };
}
