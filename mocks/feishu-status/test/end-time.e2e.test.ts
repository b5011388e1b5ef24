import { describe, expect, it } from 'vitest';
import { batchOpen, exampleUser, openFor, outcome, results } from './support/calls.ts';
import { noon, secondsFromNoon, startMock } from './support/start-mock.ts';

const year = 365 * 24 * 60 * 60;

describe('end_time', () => {
  it.each([
    ['the present second', secondsFromNoon(0)],
    ['the past', secondsFromNoon(-1)],
    ['the example of the page, which lies in 2022', '1665990378'],
    ['more than 365 days ahead', secondsFromNoon(year + 1)],
    ['milliseconds', String(noon.getTime() + 3_600_000)],
    ['a date', '2026-12-01'],
    ['a fraction', `${secondsFromNoon(60)}.5`],
    ['a negative number', `-${secondsFromNoon(60)}`],
    ['nothing', ''],
  ])('%s: 2005001 for the whole call, which is inferred', async (_, endTime) => {
    const mock = await startMock();
    const before = (await mock.state.get()).users;

    const answer = await batchOpen(mock, [openFor('ou_1'), openFor(exampleUser), openFor(exampleUser, endTime)]);

    expect(outcome(answer)).toEqual([400, 2005001]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.end-time');
    expect((await mock.state.get()).users).toEqual(before);
  });

  it.each([
    ['one second ahead', secondsFromNoon(1)],
    ['365 days ahead', secondsFromNoon(year)],
  ])('%s is taken', async (_, endTime) => {
    const mock = await startMock();

    const answer = await batchOpen(mock, [openFor(exampleUser, endTime)]);

    expect(results(answer)).toEqual(['success_show']);
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it('is not held to the calendar with the switch, but has to be a number', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { endTime: 'unchecked' } });

    const past = await batchOpen(mock, [openFor(exampleUser, '1665990378')]);

    expect(results(past)).toEqual(['success_show']);
    expect(past.headers['x-mock-rule']).toBe('feishu.end-time');
    expect(outcome(await batchOpen(mock, [openFor(exampleUser, 'tomorrow')]))).toEqual([400, 2005001]);
  });

  it('is text: a number is refused as the wrong type, and taken as its digits with the switch', async () => {
    const mock = await startMock();
    const endTime = secondsFromNoon(60);
    const userList = [{ user_id: exampleUser, end_time: Number(endTime) }, openFor('ou_1')];
    const refused = await batchOpen(mock, userList);
    expect(outcome(refused)).toEqual([400, 2005001]);
    expect(refused.headers['x-mock-rule']).toBeUndefined();

    await mock.state.patch({ switches: { numericEndTime: 'taken' } });

    expect((await batchOpen(mock, userList)).json).toMatchObject({
      data: {
        result_list: [
          { user_id: exampleUser, end_time: endTime, result: 'success_show' },
          { user_id: 'ou_1', result: 'invalid_user_id' },
        ],
      },
    });
    const others = [[{ user_id: exampleUser, end_time: 1.5 }], [{ user_id: exampleUser }], [7], 7, null];
    for (const list of others) expect(outcome(await batchOpen(mock, list))).toEqual([400, 2005001]);
    expect(outcome(await batchOpen(mock, [], { body: 'x' }))).toEqual([400, 2005001]);
  });
});
