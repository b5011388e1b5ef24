import { join } from 'node:path';
import { createFeishuStatus } from '@x/feishu-status';
import { startMocks } from '@x/mocks';
import { describeReport } from './describe-report.ts';
import { emptyMemory } from './memory.ts';
import { readCalendar } from './read-calendar.ts';
import { syncLeave } from './sync-leave.ts';

const folder = join(import.meta.dirname, '../calendars');

const runs = [
  { title: 'Monday', at: '2026-11-23T09:00:00+08:00', file: 'monday.csv' },
  { title: 'Monday, again', at: '2026-11-23T09:10:00+08:00', file: 'monday.csv' },
  {
    title: 'Wednesday, from iCalendar; Zhang Min came back early',
    at: '2026-11-25T09:00:00+08:00',
    file: 'wednesday.ics',
  },
];

/** All of the calendars but Zhao Lei, whom Feishu shall not know. */
const users = ['ou_li_na', 'ou_wang_wei', 'ou_zhang_min', 'ou_chen_jie', 'ou_sun_yan'].map((id) => ({ id }));

/** Three runs on a mock server whose clock is set to each of them. */
export async function demonstrate(timeZone: string): Promise<void> {
  await using mocks = await startMocks({ clock: '2026-11-23T09:00:00+08:00' });
  await mocks.state.feishu.patch({ users });
  let now = new Date();
  const feishu = createFeishuStatus({ ...mocks.credentials.feishu, baseURL: mocks.baseURL.feishu, now: () => now });
  const memory = emptyMemory();
  for (const { title, at, file } of runs) {
    now = new Date(at);
    await mocks.clock.freeze(at);
    const paths = { calendar: join(folder, file), people: join(folder, 'people.csv') };
    const calendar = await readCalendar(paths, { timeZone, now });
    const report = await syncLeave({ feishu, calendar, memory, now, timeZone });
    process.stdout.write(`${title}, ${at}\n${describeReport(report, calendar, timeZone)}\n`);
  }
  await feishu.close();
}
