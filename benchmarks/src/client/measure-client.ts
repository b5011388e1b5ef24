import { join } from 'node:path';
import { startServerProcess } from '../server-process.ts';
import type { Settings, TopicResult } from '../topic.ts';
import { aimsOf, ratiosOf } from './client-ratios.ts';
import { sendMalformed } from './malformed/send-malformed.ts';
import { measureWorkload } from './measure-workload.ts';
import { throughputTable } from './throughput-table.ts';
import { workloads } from './workload.ts';

/** Every peer with every workload, and what each makes of malformed answers. */
export async function measureClient(settings: Settings): Promise<TopicResult> {
  const server = await startServerProcess([join(import.meta.dirname, 'answer-server.ts')]);
  try {
    const malformed = await sendMalformed(server.url);
    const measured = [];
    for (const workload of workloads) measured.push(await measureWorkload(server.url, workload, settings));
    return {
      tables: [throughputTable(measured), aimsOf(measured), malformed.table],
      ratios: ratiosOf(measured),
      problems: malformed.problems,
    };
  } finally {
    await server.stop();
  }
}
