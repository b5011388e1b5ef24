import { MemberStatus } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../src/explain-failure.ts';
import { setUp, wang } from './support/set-up.ts';

const allDone = { statusesOn: 0, wps: 'disabled', fxiaoke: MemberStatus.Disabled };

it('closes all three accounts, and a second run sends nothing', async () => {
  const { mocks, run, state } = await setUp();
  expect(await state()).toEqual({ statusesOn: 2, wps: 'active', fxiaoke: MemberStatus.Enabled });
  expect((await run()).map(({ state: ended }) => ended)).toEqual(['done', 'done', 'done']);
  expect(await state()).toEqual(allDone);
  expect((await run()).map(({ isFromBefore }) => isFromBefore)).toEqual([true, true, true]);
  expect(await mocks.requests.count()).toBe(0);
});

interface Case {
  readonly what: string;
  readonly faults: string;
  readonly failure: Pick<Failure, 'reason' | 'fault' | 'sent' | 'mayBeDone'>;
  readonly isDoneAllTheSame?: boolean;
}

const cases: readonly Case[] = [
  {
    what: 'loses its answers after having done it',
    faults: 'wps.batchDisable after: reset x3',
    failure: { reason: 'connection', fault: 'the network', sent: 'unknown', mayBeDone: true },
    isDoneAllTheSame: true,
  },
  {
    what: 'breaks the connection before doing it',
    faults: 'wps.batchDisable: reset x3',
    failure: { reason: 'connection', fault: 'the network', sent: 'unknown', mayBeDone: true },
  },
  {
    what: 'stands behind a gateway that is down',
    faults: 'wps.batchDisable: gateway(502) x3',
    failure: { reason: 'html', fault: 'something in between', sent: 'yes', mayBeDone: true },
  },
  {
    what: 'is overloaded',
    faults: 'wps.batchDisable: 429(code=429000001) x3',
    failure: { reason: 'tooManyRequests', fault: 'the vendor', sent: 'yes', mayBeDone: false },
  },
  {
    what: 'has taken the scope away',
    faults: 'wps.batchDisable: 403(code=400000003)',
    failure: { reason: 'scopeMissing', fault: 'the account or its rights', sent: 'yes', mayBeDone: false },
  },
];

describe.each(cases)('when WPS 365 $what', ({ faults, failure, isDoneAllTheSame = false }) => {
  it('the others are done all the same, and the next run does what is left', async () => {
    const { mocks, run, state } = await setUp();
    await mocks.faults.arm(faults);
    const [wps, fxiaoke, feishu] = await run();
    expect(wps?.state).toMatchObject(failure);
    expect([fxiaoke?.state, feishu?.state]).toEqual(['done', 'done']);
    expect(await state()).toEqual({ ...allDone, wps: isDoneAllTheSame ? 'disabled' : 'active' });

    const again = await run();
    expect(again.map(({ state: ended, isFromBefore }) => [ended, isFromBefore])).toEqual([
      ['done', false],
      ['done', true],
      ['done', true],
    ]);
    expect(await state()).toEqual(allDone);
    const requests = await mocks.requests.list();
    expect(new Set(requests.map(({ vendor }) => vendor))).toEqual(new Set(['wps']));
    await mocks.assertClean();
  });
});

it('says that nothing was sent when Fxiaoke cannot be reached', async () => {
  const { run, state } = await setUp();
  // Port 9 is for discarding what comes, and nothing listens there.
  const [, fxiaoke] = await run(wang, { FXIAOKE_BASE_URL: 'http://127.0.0.1:9' });
  expect(fxiaoke?.state).toMatchObject({ fault: 'the network', sent: 'no', mayBeDone: false });
  expect(await state()).toEqual({ ...allDone, fxiaoke: MemberStatus.Enabled });
});

it('tells a user whom Feishu does not know from one who has left', async () => {
  const { mocks, progress, run } = await setUp();
  const [, , unknown] = await run({ ...wang, feishu: 'ou_nobody' });
  expect(unknown?.state).toMatchObject({ reason: 'invalid_user_id', fault: 'the account or its rights', sent: 'yes' });
  delete progress[wang.employeeNumber];
  await mocks.state.feishu.patch({ users: [{ id: wang.feishu, resigned: true }] });
  const [, , left] = await run();
  expect(left?.state).toBe('done');
});

it('blames this program for an empty id, and sends nothing', async () => {
  const { mocks, run } = await setUp();
  const [wps] = await run({ ...wang, wps: '' });
  expect(wps?.state).toMatchObject({ reason: 'input', fault: 'this program', sent: 'no', mayBeDone: false });
  expect(await mocks.requests.count({ operation: 'wps.batchDisable' })).toBe(0);
});
