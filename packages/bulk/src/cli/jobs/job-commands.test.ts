import { describe, expect, it } from 'vitest';
import { rateWindow, runIdentity } from '../run-identity.ts';
import { allCommands } from './all-commands.ts';

const given: Readonly<Record<string, object>> = {
  'feishu-open': { statusId: '71', userIdType: 'user_id', endTime: new Date('2026-12-31T00:00:00Z') },
  'feishu-close': { statusId: '71', userIdType: 'open_id' },
  'wps-disable': {},
  'wps-enable': {},
  'fxiaoke-status': { to: 'enabled', paths: 'documented' },
};

function prepare(name: string, more: object = {}) {
  const command = allCommands.find((known) => known.name === name);
  if (command === undefined) throw new Error(`there is no ${name}`);
  return command.prepare({ repeatUncertainWrites: true, ...given[name], ...more });
}

it('there are five', () => {
  expect(allCommands.map(({ name }) => name)).toEqual(Object.keys(given));
});

describe.each(Object.keys(given))('%s', (name) => {
  it('hands its options to the job', () => {
    expect(prepare(name).plan).toMatchObject({ batchSize: 50, idempotent: true });
    expect(prepare(name, { batchSize: 7, repeatUncertainWrites: false }).plan).toMatchObject({
      batchSize: 7,
      idempotent: false,
    });
  });

  it('cannot send by its plan, and does not connect without credentials', async () => {
    const { plan, connect } = prepare(name);
    await expect((async () => plan.send([{ id: 'a', end_time: new Date() }]))()).rejects.toThrow('a plan was sent');
    await expect((async () => connect({}, []))()).rejects.toThrow('not set');
  });
});

describe('whose journal it is', () => {
  const values = { users: 'lists/list.csv', results: '-' };
  const of = (name: string, more: object, environment = {}) =>
    runIdentity({ command: name, prepared: prepare(name), values: { ...values, ...more }, argv: [] }, environment);

  it('says what, to whom, at which app of which installation', () => {
    expect(of('feishu-open', {}, { FEISHU_APP_ID: 'cli_1' })).toEqual({
      operation: 'feishu.batchOpen',
      target: '71 user_id cli_1',
      jobId: 'list.csv',
    });
    const elsewhere = {
      FXIAOKE_APP_ID: 'FSAID_1',
      FXIAOKE_BASE_URL: 'http://127.0.0.1:1',
      FXIAOKE_APP_SECRET: 'secret',
    };
    expect(of('fxiaoke-status', { jobId: 'november' }, elsewhere)).toEqual({
      operation: 'fxiaoke.setMemberStatusBatch',
      target: 'status 2 FSAID_1 http://127.0.0.1:1',
      jobId: 'november',
    });
    expect(of('wps-disable', { users: '-' }).jobId).toBe('stdin');
  });
});

it('makes a window of a rate', () => {
  const windowOf = (rate: number) => rateWindow(rate).map(({ limit, windowMs }) => [limit, windowMs]);
  expect([5, 0.5, 2.5, 100].map(windowOf)).toEqual([[[5, 1_000]], [[1, 2_000]], [[2, 800]], [[100, 1_000]]]);
  expect(rateWindow(undefined)).toEqual([]);
});
