import { readFile } from 'node:fs/promises';
import { createFeishuStatus, isApiError } from '@x/feishu-status';
import { demonstrate } from './demo.ts';
import { describeReport } from './describe-report.ts';
import { readMemory, writeMemory } from './memory.ts';
import { readCalendar } from './read-calendar.ts';
import { syncLeave } from './sync-leave.ts';

const { FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret, FEISHU_BASE_URL: baseURL } = process.env;
const { LEAVE_TIME_ZONE: timeZone = 'Asia/Shanghai' } = process.env;
const [calendarFile, memoryFile = 'leave-memory.json'] = process.argv.slice(2);

if (appId === undefined || appSecret === undefined) {
  process.stdout.write('FEISHU_APP_ID and FEISHU_APP_SECRET are not set: this runs on a mock server.\n\n');
  await demonstrate(timeZone);
} else if (calendarFile === undefined) {
  process.stderr.write('Usage: main.ts <calendar.csv> [memory.json]\n');
  process.exitCode = 2;
} else {
  process.exitCode = await run({ appId, appSecret, baseURL }, calendarFile);
}

async function run(credentials: { appId: string; appSecret: string; baseURL: string | undefined }, file: string) {
  const calendar = readCalendar(await readFile(file, 'utf8'));
  const memory = await readMemory(memoryFile);
  const feishu = createFeishuStatus(credentials);
  try {
    const report = await syncLeave({ feishu, leaves: calendar.leaves, memory, now: new Date(), timeZone });
    process.stdout.write(describeReport(report, calendar, timeZone));
    return report.unsettled.length + calendar.problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!isApiError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await writeMemory(memoryFile, memory);
    await feishu.close();
  }
}
