import { beforeEach, describe, expect, it } from 'vitest';
import { batchClose, batchOpen, businessTrip, doNotDisturb, exampleUser, openFor, results } from './support/calls.ts';
import { contentOf } from './support/patched-status.ts';
import { type FeishuMock, noon, secondsFromNoon, startMock } from './support/start-mock.ts';
import { patchStatus } from './support/status-calls.ts';

let mock: FeishuMock;

beforeEach(async () => {
  mock = await startMock();
});

describe('users who have the status on while it is patched', () => {
  const toImportant = {
    system_status: { priority: 1, title: 'New', icon_key: 'SICK' },
    update_fields: ['PRIORITY', 'TITLE'],
  };
  const openStatusesOf = async (id: string) =>
    (await mock.state.get()).users.find((user) => user.id === id)?.openStatuses;

  it('go on seeing what it was', async () => {
    const before = await contentOf(mock, businessTrip);
    await batchOpen(mock);

    await patchStatus(mock, businessTrip, toImportant);
    await patchStatus(mock, businessTrip, {
      ...toImportant,
      system_status: { ...toImportant.system_status, priority: 0 },
    });

    const on = { system_status_id: businessTrip, end_time: secondsFromNoon(3600) };
    expect(await openStatusesOf(exampleUser)).toEqual([{ ...on, shown: before }]);
    // It was the less important of the two, and for this user it still is.
    expect(results(await batchOpen(mock, undefined, { status: doNotDisturb }))).toEqual(['success_show']);
  });

  it('see it anew after it has come to its end, or was closed, and is opened again', async () => {
    await batchOpen(mock);
    await patchStatus(mock, businessTrip, toImportant);

    await mock.clock.set(new Date(noon.getTime() + 3_600_000));
    await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(7200))]);

    const on = { system_status_id: businessTrip, end_time: secondsFromNoon(7200) };
    expect(await openStatusesOf(exampleUser)).toEqual([on]);
    expect(
      results(await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(7200))], { status: doNotDisturb })),
    ).toEqual(['success_user_in_higher_priority_system_status']);
    await patchStatus(mock, businessTrip, { system_status: { title: 'Newer' }, update_fields: ['TITLE'] });
    await batchClose(mock);
    await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(7200))]);
    expect(await openStatusesOf(exampleUser)).toContainEqual(on);
  });

  it('do not see it anew when it is opened again while it is on, which is inferred', async () => {
    const before = await contentOf(mock, businessTrip);
    await batchOpen(mock);
    await batchOpen(mock, undefined, { status: doNotDisturb });
    await patchStatus(mock, businessTrip, toImportant);

    const again = await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(60))]);

    expect(results(again)).toEqual(['success_user_in_higher_priority_system_status']);
    expect(again.headers['x-mock-rule']).toBe('feishu.open-again');
    expect(await openStatusesOf(exampleUser)).toContainEqual({
      system_status_id: businessTrip,
      end_time: secondsFromNoon(60),
      shown: before,
    });
  });

  it('are left alone by a patch that changes nothing', async () => {
    await batchOpen(mock);

    await patchStatus(mock, businessTrip, {
      system_status: { icon_key: 'GeneralBusinessTrip' },
      update_fields: ['ICON'],
    });

    expect(await openStatusesOf(exampleUser)).toEqual([
      { system_status_id: businessTrip, end_time: secondsFromNoon(3600) },
    ]);
  });
});
