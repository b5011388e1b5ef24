import type { FeishuStatus, SystemStatus } from '@x/feishu-status';
import { expect } from 'vitest';
import { cleanUpAfter } from './clean-up-after.ts';
import { uniqueName } from './unique-name.ts';

/** Creates a status for a case and deletes it afterwards; a read proves that it is gone. */
export async function withOwnStatus(client: FeishuStatus, use: (status: SystemStatus) => Promise<void>): Promise<void> {
  const title = uniqueName();
  await cleanUpAfter(
    `the Feishu status "${title}"`,
    async () => {
      const priority = await findFreePriority(client);
      const { system_status } = await client.create({ title, icon_key: 'GeneralVacation', color: 'GREEN', priority });
      expect(system_status).toMatchObject({ title, icon_key: 'GeneralVacation', color: 'GREEN', priority });
      await use(system_status);
    },
    () => deleteTitled(client, title),
  );
}

/** By title and not by id: a create whose answer was lost may have made the status all the same. */
async function deleteTitled(client: FeishuStatus, title: string): Promise<void> {
  for (const { system_status_id } of await listTitled(client, title)) await client.delete({ system_status_id });
  await expect.poll(() => listTitled(client, title), { timeout: 30_000, interval: 1_000 }).toEqual([]);
}

async function listTitled(client: FeishuStatus, title: string): Promise<SystemStatus[]> {
  return (await listStatuses(client)).filter((status) => status.title === title);
}

export async function listStatuses(client: FeishuStatus): Promise<SystemStatus[]> {
  const statuses: SystemStatus[] = [];
  for await (const status of client.listAll()) statuses.push(status);
  return statuses;
}

/** Two statuses of a tenant cannot share a priority. */
export async function findFreePriority(client: FeishuStatus): Promise<number> {
  const taken = new Set((await listStatuses(client)).map(({ priority }) => priority));
  const free = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].find((priority) => !taken.has(priority));
  if (free === undefined)
    throw new Error('The tenant has ten statuses, so none can be added. Delete one of them first.');
  return free;
}
