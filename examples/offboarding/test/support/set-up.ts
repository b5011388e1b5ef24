import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { onTestFinished } from 'vitest';
import { createClients } from '../../src/clients.ts';
import { offboard, type StepReport } from '../../src/offboard.ts';
import type { Person } from '../../src/person.ts';
import type { Progress } from '../../src/progress.ts';

/** Known to the default seeds. */
export const wang: Person = {
  employeeNumber: '1024',
  name: 'Wang Wei',
  feishu: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab',
  wps: 'mock-user-0001',
  fxiaoke: 'openUserId1',
};

/** Mocks at which Wang Wei is active everywhere, with a status on, and an offboarding that can be run again. */
export async function setUp(env: Readonly<Record<string, string>> = {}) {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const { statuses } = await mocks.state.feishu.get();
  const openStatuses = statuses.map(({ id }) => ({ system_status_id: id, end_time: '4102444800' }));
  await mocks.state.feishu.patch({ users: [{ id: wang.feishu, openStatuses }] });
  const progress: Progress = {};
  return {
    mocks,
    progress,
    async run(person: Person = wang, more: Readonly<Record<string, string>> = env): Promise<readonly StepReport[]> {
      await mocks.requests.clear();
      const clients = createClients({ ...mocks.env, ...more });
      try {
        const reports: StepReport[] = [];
        for await (const report of offboard(clients, person, progress, async () => undefined)) reports.push(report);
        return reports;
      } finally {
        await clients.close();
      }
    },
    /** What the mocks say of Wang Wei. */
    async state() {
      const [feishu, wps, fxiaoke] = await Promise.all([
        mocks.state.feishu.get(),
        mocks.state.wps.get(),
        mocks.state.fxiaoke.get(),
      ]);
      return {
        statusesOn: feishu.users.find(({ id }) => id === wang.feishu)?.openStatuses.length,
        wps: wps.users.find(({ id }) => id === wang.wps)?.status,
        fxiaoke: fxiaoke.users.find(({ id }) => id === wang.fxiaoke)?.status,
      };
    },
  };
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offboarding-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
