import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

export interface LocalRegistry {
  readonly url: string;
  /** Lines for an .npmrc: our packages come from and go to this registry, all others where they always come from. */
  readonly npmrc: string;
  close(): Promise<void>;
}

/** A registry that knows nothing but what is published to it. */
export async function startLocalRegistry(folder: string): Promise<LocalRegistry> {
  const server: Server = await runServer({
    storage: join(folder, 'storage'),
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    uplinks: {},
    packages: { '@x/*': { access: ['$all'], publish: ['$all'], unpublish: ['$all'] } },
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    log: { type: 'stdout', level: 'fatal', format: 'pretty' },
    web: { enable: false },
    max_body_size: '10mb',
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the registry has no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    url: `http://${host}`,
    // Clients publish nothing without a token, and this registry takes any.
    npmrc: `@x:registry=http://${host}/\n//${host}/:_authToken=anybody\n`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
