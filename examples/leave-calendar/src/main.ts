import { parseArgs } from 'node:util';
import { createFeishuStatus, isApiError } from '@x/feishu-status';
import { CalendarError } from './calendar.ts';
import { demonstrate } from './demo.ts';
import { describeReport } from './describe-report.ts';
import { readMemory, writeMemory } from './memory.ts';
import { type CalendarPaths, readCalendar } from './read-calendar.ts';
import { syncLeave } from './sync-leave.ts';

const { FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret, FEISHU_BASE_URL: baseURL } = process.env;
const { LEAVE_TIME_ZONE: timeZone = 'Asia/Shanghai' } = process.env;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { people: { type: 'string' } } });
const [calendarFile, memoryFile = 'leave-memory.json'] = positionals;

if (appId === undefined || appSecret === undefined) {
  process.stdout.write('FEISHU_APP_ID and FEISHU_APP_SECRET are not set: this runs on a mock server.\n\n');
  await demonstrate(timeZone);
} else if (calendarFile === undefined) {
  process.stderr.write('Usage: main.ts <calendar.csv | calendar.ics> [memory.json] [--people people.csv]\n');
  process.exitCode = 2;
} else {
  process.exitCode = await run({ appId, appSecret, baseURL }, { calendar: calendarFile, people: values.people });
}

async function run(
  credentials: { appId: string; appSecret: string; baseURL: string | undefined },
  paths: CalendarPaths,
): Promise<number> {
  const now = new Date();
  const memory = await readMemory(memoryFile);
  const feishu = createFeishuStatus(credentials);
  try {
    const calendar = await readCalendar(paths, { timeZone, now });
    const report = await syncLeave({ feishu, calendar, memory, now, timeZone });
    process.stdout.write(describeReport(report, calendar, timeZone));
    return report.unsettled.length + calendar.problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!isApiError(error) && !(error instanceof CalendarError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await writeMemory(memoryFile, memory);
    await feishu.close();
  }
}
