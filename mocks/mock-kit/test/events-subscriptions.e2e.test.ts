import { expect, it } from 'vitest';
import { createAdminApp } from '../src/admin/admin-api.ts';
import { type AdminEvents, createAdminEvents } from '../src/admin/events.ts';
import { createLog } from '../src/log/log.ts';
import { createSessionRegistry } from '../src/session/session-registry.ts';
import { hostVendor } from '../src/session/vendor-tenant.ts';
import { open, untilReceived } from './support/raw-http.ts';
import { toyVendor } from './support/toy-vendor.ts';

it('a subscription to the events ends with its connection', async () => {
  const registry = createSessionRegistry({
    vendors: [hostVendor(toyVendor)],
    profile: 'live',
    randomSeed: 1,
    rateLimits: 'off',
    socket: true,
  });
  const { subscribe, tell } = createAdminEvents(registry);
  let subscriptions = 0;
  const events: AdminEvents = {
    tell,
    subscribe(listener) {
      const end = subscribe(listener);
      subscriptions += 1;
      return () => {
        subscriptions -= 1;
        end();
      };
    },
  };
  const app = await createAdminApp({
    context: {
      vendors: [toyVendor],
      registry,
      events,
      capabilities: { socketFaults: true, tls: false, ui: false },
      startedMs: 0,
      stopping: new AbortController().signal,
      shutDown: { isAllowed: () => false, perform: () => {} },
    },
    log: createLog('silent'),
    guard: { adminToken: undefined, hosts: [] },
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = await open(url);
  const connected = untilReceived(socket, ': connected\n\n');
  socket.write('GET /_mock/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await connected;
  expect(subscriptions).toBe(1);
  socket.destroy();
  await expect.poll(() => subscriptions).toBe(0);
  await app.close();
});
