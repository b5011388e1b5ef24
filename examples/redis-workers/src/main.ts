import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { demonstrate } from './demo.ts';
import { hasRedisServer, startRedisServer } from './redis-server.ts';

if (!hasRedisServer()) {
  console.error('Skipped: there is no redis-server on this machine (apt-get install redis-server).');
} else {
  const folder = await mkdtemp(join(tmpdir(), 'redis-workers-'));
  const redis = await startRedisServer(folder);
  const mocks = await startMocks();
  try {
    await demonstrate(mocks, redis.url, folder);
    const { users } = await mocks.state.wps.get();
    const disabled = users.filter(({ id, status }) => id.startsWith('leaver-') && status === 'disabled');
    const tokens = await mocks.requests.count({ operation: 'wps.accessToken' });
    console.log(`the mock  has ${disabled.length} leavers disabled, and gave out ${tokens} token`);
  } finally {
    await mocks.close();
    await redis.stop();
    await rm(folder, { recursive: true });
  }
}
