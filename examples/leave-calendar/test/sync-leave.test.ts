import { createFeishuStatus } from '@x/feishu-status';
import { startMocks } from '@x/mocks';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Calendar } from '../src/calendar.ts';
import { readIcs } from '../src/ics/read-ics.ts';
import { emptyMemory } from '../src/memory.ts';
import { readPeople } from '../src/people.ts';
import { readCsv } from '../src/read-csv.ts';
import { type Report, syncLeave } from '../src/sync-leave.ts';
import { days, event, icsOf } from './support/ics.ts';

const timeZone = 'Asia/Shanghai';
const monday = '2026-11-23T09:00:00+08:00';

/** A mock whose clock stands at the moment of each sync, as the client's does. */
async function setUp() {
  const mocks = await startMocks({ clock: monday });
  onTestFinished(() => mocks.close());
  await mocks.state.feishu.patch({ users: [{ id: li }, { id: wang }] });
  let now = new Date(monday);
  const feishu = createFeishuStatus({ ...mocks.credentials.feishu, baseURL: mocks.baseURL.feishu, now: () => now });
  onTestFinished(() => feishu.close());
  const memory = emptyMemory();
  async function syncAt(at: string, read: () => Calendar): Promise<Report> {
    now = new Date(at);
    await mocks.clock.freeze(at);
    await mocks.requests.clear();
    return syncLeave({ feishu, calendar: read(), memory, now, timeZone });
  }
  return {
    mocks,
    memory,
    sync: (at: string, ...rows: readonly string[]) =>
      syncAt(at, () =>
        readCsv({ name: 'leave.csv', text: ['user_id,name,from,to', ...rows].join('\n') }, { timeZone }),
      ),
    syncIcs: (at: string, ...events: readonly (readonly string[])[]) =>
      syncAt(at, () => readIcs({ name: 'leave.ics', text: icsOf(...events) }, people, { timeZone, now })),
    /** For whom the status is on at the mock, and until when. */
    async isOn(): Promise<Readonly<Record<string, string>>> {
      const { statuses, users } = await mocks.state.feishu.get();
      const id = statuses.find(({ title }) => title === '休假中')?.id;
      const on = users.flatMap((user) =>
        user.openStatuses
          .filter(
            ({ system_status_id, end_time }) => system_status_id === id && Number(end_time) * 1000 > now.getTime(),
          )
          .map(({ end_time }) => [user.id, new Date(Number(end_time) * 1000).toISOString()]),
      );
      return Object.fromEntries(on);
    },
  };
}

const li = 'ou_li';
const wang = 'ou_wang';
const people = readPeople({
  name: 'people.csv',
  text: `email,user_id,name\nli@example.com,${li},Li\nwang@example.com,${wang},Wang\n`,
});

describe('the status', () => {
  it('is made in both languages, once', async () => {
    const { mocks, sync } = await setUp();
    expect((await sync(monday)).isNewStatus).toBe(true);
    expect((await sync(monday)).isNewStatus).toBe(false);
    const { statuses } = await mocks.state.feishu.get();
    expect(statuses.filter(({ title }) => title === '休假中')).toMatchObject([
      { i18n_title: { zh_cn: '休假中', en_us: 'On leave' }, icon_key: 'GeneralVacation', color: 'GREEN', priority: 0 },
    ]);
  });

  it('takes the first priority that is free', async () => {
    const { mocks, sync } = await setUp();
    await mocks.state.feishu.patch({ statuses: [{ id: '7101214603622940673', title: 'Busy', priority: 0 }] });
    await sync(monday);
    const { statuses } = await mocks.state.feishu.get();
    expect(statuses.find(({ title }) => title === '休假中')).toMatchObject({ priority: 1 });
  });
});

describe('the people', () => {
  it('have the status until midnight in Shanghai, and a second run sends nothing', async () => {
    const { mocks, sync, isOn } = await setUp();
    const first = await sync(monday, `${li},Li,2026-11-23,2026-11-23`);
    expect(first).toMatchObject({ switchedOn: [{ id: li }], unchanged: 0, unsettled: [] });
    expect(await isOn()).toEqual({ [li]: '2026-11-23T16:00:00.000Z' });

    const second = await sync('2026-11-23T23:59:00+08:00', `${li},Li,2026-11-23,2026-11-23`);
    expect(second).toMatchObject({ switchedOn: [], switchedOff: [], unchanged: 1, unsettled: [] });
    await mocks.requests.waitFor({ operation: 'feishu.list' });
    expect(await mocks.requests.count({ operation: 'feishu.batch*' })).toBe(0);
  });

  it('are switched on at midnight and not before', async () => {
    const { sync, isOn } = await setUp();
    const tuesday = `${li},Li,2026-11-24,2026-11-24`;
    await sync('2026-11-23T23:59:59+08:00', tuesday);
    expect(await isOn()).toEqual({});
    await sync('2026-11-24T00:00:00+08:00', tuesday);
    expect(await isOn()).toEqual({ [li]: '2026-11-24T16:00:00.000Z' });
    expect(await sync('2026-11-25T00:00:00+08:00', tuesday)).toMatchObject({ switchedOff: [], ended: 1 });
    expect(await isOn()).toEqual({});
  });

  it('lose it when they come back early, and keep the new end when the leave is changed', async () => {
    const { mocks, sync, isOn } = await setUp();
    await sync(monday, `${li},Li,2026-11-23,2026-11-27`, `${wang},Wang,2026-11-23,2026-11-27`);
    const report = await sync('2026-11-24T09:00:00+08:00', `${wang},Wang,2026-11-23,2026-11-24`);
    expect(report).toMatchObject({ switchedOn: [{ id: wang }], switchedOff: [{ id: li }] });
    expect(await isOn()).toEqual({ [wang]: '2026-11-24T16:00:00.000Z' });
    await mocks.verify({
      expect: [
        { match: { operation: 'feishu.batchClose', bodyContains: li }, times: 1 },
        { match: { operation: 'feishu.batchOpen', bodyContains: wang }, times: 1 },
      ],
    });
  });

  it('keep it while a line cannot be read, which may be their leave', async () => {
    const { mocks, sync, isOn } = await setUp();
    await sync(monday, `${li},Li,2026-11-23,2026-11-27`);
    const report = await sync(monday, `${li},Li,2026-11-23,27 November`, `${wang},Wang,2026-11-23,2026-11-23`);
    expect(report).toMatchObject({ switchedOn: [{ id: wang }], switchedOff: [], leftOn: [li] });
    expect(await mocks.requests.count({ operation: 'feishu.batchClose' })).toBe(0);
    expect(await isOn()).toMatchObject({ [li]: '2026-11-27T16:00:00.000Z' });

    expect(await sync(monday)).toMatchObject({ switchedOff: [{ id: li }, { id: wang }], leftOn: [] });
    expect(await isOn()).toEqual({});
  });

  it('are sent 50 at a time; who is unknown or has left is reported at each run', async () => {
    const { mocks, sync, isOn } = await setUp();
    const ids = Array.from({ length: 118 }, (_, index) => `ou_${index}`);
    await mocks.state.feishu.patch({ users: [...ids.map((id) => ({ id })), { id: 'ou_left', resigned: true }] });
    const rows = [...ids, 'ou_left', 'ou_nobody'].map((id) => `${id},,2026-11-23,2026-11-24`);

    const first = await sync(monday, ...rows);
    const sizes = await batchSizes(mocks);
    expect(sizes).toEqual([20, 50, 50]);
    expect(Object.keys(await isOn()).sort()).toEqual(ids.toSorted());
    expect(first.unsettled).toMatchObject([
      { id: 'ou_left', outcome: 'refused', result: 'resign_user_id' },
      { id: 'ou_nobody', outcome: 'refused', result: 'invalid_user_id' },
    ]);

    const second = await sync(monday, ...rows);
    expect(second).toMatchObject({ unchanged: 118, unsettled: [{ id: 'ou_left' }, { id: 'ou_nobody' }] });
    expect(await batchSizes(mocks)).toEqual([2]);
  });

  it('that Feishu did not come to are remembered as not done, and the next run goes on', async () => {
    const { mocks, memory, sync, isOn } = await setUp();
    await sync(monday);
    await mocks.faults.arm('feishu.batchOpen: 400(code=99991672)');
    const leave = `${li},Li,2026-11-23,2026-11-27`;
    await expect(sync(monday, leave)).rejects.toMatchObject({ reason: 'scopeMissing' });
    expect(memory.on).toEqual({});
    expect(await sync(monday, leave)).toMatchObject({ switchedOn: [{ id: li }] });
    expect(Object.keys(await isOn())).toEqual([li]);
  });
});

describe('an iCalendar file', () => {
  it('switches on until midnight after the last whole day, and off who came back early', async () => {
    const { mocks, syncIcs, isOn } = await setUp();
    const ofWang = days('20261123', '20261124', 'UID:2', 'ATTENDEE:mailto:wang@example.com');
    await syncIcs(monday, days('20261123', '20261128'), ofWang);
    expect(await isOn()).toEqual({ [li]: '2026-11-27T16:00:00.000Z', [wang]: '2026-11-23T16:00:00.000Z' });

    expect(await syncIcs('2026-11-23T23:59:59+08:00', days('20261123', '20261128'), ofWang)).toMatchObject({
      unchanged: 2,
    });
    expect(await mocks.requests.count({ operation: 'feishu.batch*' })).toBe(0);

    const cancelled = days('20261123', '20261128', 'STATUS:CANCELLED');
    const report = await syncIcs('2026-11-24T00:00:00+08:00', cancelled, ofWang);
    expect(report).toMatchObject({ switchedOff: [{ id: li }], ended: 1 });
    expect(await isOn()).toEqual({});
  });

  it('switches off who came back early although it names somebody unknown', async () => {
    const { syncIcs, isOn } = await setUp();
    await syncIcs(monday, days('20261123', '20261128'));
    const stranger = days('20261123', '20261128', 'UID:2', 'ATTENDEE:mailto:zhao@example.com');
    expect(await syncIcs(monday, stranger)).toMatchObject({ switchedOff: [{ id: li }], leftOn: [] });
    expect(await isOn()).toEqual({});
  });

  it('switches on for some hours, and on every day that recurs', async () => {
    const { syncIcs, isOn } = await setUp();
    const afternoon = event('DTSTART;TZID=Asia/Tokyo:20261123T140000', 'DTEND;TZID=Asia/Tokyo:20261123T180000');
    const mondays = days('20261102', '20261103', 'UID:2', 'RRULE:FREQ=WEEKLY', 'ATTENDEE:mailto:wang@example.com');
    await syncIcs('2026-11-23T12:59:59+08:00', afternoon, mondays);
    expect(await isOn()).toEqual({ [wang]: '2026-11-23T16:00:00.000Z' });
    await syncIcs('2026-11-23T13:00:00+08:00', afternoon, mondays);
    expect(await isOn()).toEqual({ [li]: '2026-11-23T09:00:00.000Z', [wang]: '2026-11-23T16:00:00.000Z' });
    await syncIcs('2026-11-24T09:00:00+08:00', afternoon, mondays);
    expect(await isOn()).toEqual({});
    await syncIcs('2026-11-30T09:00:00+08:00', afternoon, mondays);
    expect(await isOn()).toEqual({ [wang]: '2026-11-30T16:00:00.000Z' });
  });
});

async function batchSizes({ requests }: Awaited<ReturnType<typeof startMocks>>): Promise<readonly number[]> {
  const calls = await requests.list({ operation: 'feishu.batchOpen' });
  return calls.map(({ requestBody }) => JSON.parse(requestBody ?? '{}').user_list.length).sort((a, b) => a - b);
}
