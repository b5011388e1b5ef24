import { createRedisTokenStore } from '../../../src/redis/index.ts';
import { connectTo } from './connect-to.ts';

/* A program that takes the lock of a token, says so, and never gives it back. */
const { port, lockMs }: { readonly port: number; readonly lockMs: number } = JSON.parse(process.argv[2] ?? '');
await createRedisTokenStore(connectTo(port), { lockMs }).runExclusive('token', async () => {
  process.stdout.write('holding\n');
  await new Promise(() => undefined);
});
