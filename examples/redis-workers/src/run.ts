import type { BulkJob } from '@x/bulk';
import { createRedisTokenStore } from '@x/bulk/redis';
import { wpsDisableJob } from '@x/bulk/wps';
import { createWpsUsers } from '@x/wps-users';
import { Redis } from 'ioredis';

/** What producer, workers and reader have in common. `operation`, `target` and `jobId` say which run it is. */
export interface Run {
  readonly connection: Redis;
  readonly job: BulkJob<string>;
  readonly jobId: string;
}

/** From `REDIS_URL`, `JOB_ID` and the variables of WPS 365; each program makes its own. */
export function openRun(): { readonly run: Run; close(): Promise<void> } {
  const { REDIS_URL = 'redis://127.0.0.1:6379', JOB_ID: jobId = 'disable-leavers' } = process.env;
  const { WPS_APP_ID: appId = '', WPS_APP_KEY: appKey = '', WPS_BASE_URL: baseURL } = process.env;
  // BullMQ waits for a Redis that is away, and so wants no limit to the tries of a command.
  const connection = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
  const client = createWpsUsers({ appId, appKey, baseURL, tokenStore: createRedisTokenStore(connection) });
  return {
    run: { connection, job: wpsDisableJob({ client, batchSize: 10 }), jobId },
    async close() {
      await client.close();
      // Not `quit`, which would wait for a Redis that is gone.
      connection.disconnect();
    },
  };
}
