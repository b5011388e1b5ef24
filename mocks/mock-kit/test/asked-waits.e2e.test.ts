import { beforeEach, describe, expect, it } from 'vitest';
import { callToy, toyToken } from './support/call-toy.ts';
import { startToyMock, type ToyMock } from './support/with-toy-mock.ts';

const start = '2026-11-23T09:00:00Z';

describe('a call before the end of the wait that a fault asked for', () => {
  let mock: ToyMock;
  beforeEach(async () => {
    mock = await startToyMock({ clock: start });
  });

  const getUser = async (bearer?: string) =>
    (await callToy(mock.url, 'GET /toy/users/u1', bearer === undefined ? {} : { bearer })).status;
  const violations = async () =>
    (await mock.requests.list()).flatMap((entry) => entry.violations.map(({ code, message }) => ({ code, message })));

  it('is noted with how early it came and which fault it was, and fails assertClean', async () => {
    await mock.faults.arm('toy.getUser: 429(retry=60), pass');
    expect(await getUser()).toBe(429);
    await mock.assertClean({ allowUnusedFaults: true });
    await mock.clock.advance('59s');
    expect(await getUser()).toBe(200);
    expect(await violations()).toEqual([
      {
        code: 'retried-too-early',
        message: 'The call came 1000 ms before the end of the wait that an answer of fault-1 had asked for.',
      },
    ]);
    await expect(mock.assertClean()).rejects.toThrow('retried-too-early');
  });

  it.each(['503(retry=60)', 'delay(1ms) + 429(retry=60)', '429(retry=60) + dribble(3, 0)'])(
    'is noted whatever answer asked for it: %s',
    async (step) => {
      await mock.faults.arm(`toy.getUser: ${step}, pass`);
      await getUser();
      await getUser();
      expect(await violations()).toMatchObject([{ code: 'retried-too-early' }]);
    },
  );

  it('is noted for each of them', async () => {
    await mock.faults.arm('toy.getUser: 429(retry=60) x2, pass');
    for (let call = 1; call <= 3; call += 1) await getUser();
    expect(await violations()).toHaveLength(2);
  });

  it.each([
    ['its end has come', '429(retry=60), pass', async () => mock.clock.advance('60s')],
    ['no wait was asked for', '429, pass', async () => undefined],
    ['it may come at once', '429(retry=0), pass', async () => undefined],
    ['the answer was lost', '429(retry=60) + reset(mid-body), pass', async () => undefined],
    ['everybody has room again', '429(retry=60), pass', async () => mock.rateLimits.refill()],
    ['the session has been reset', '429(retry=60), pass', async () => mock.reset({ keep: ['clock', 'journal'] })],
  ])('is none when %s', async (_name, script, meanwhile) => {
    await mock.faults.arm(`toy.getUser: ${script}`);
    await getUser().catch(() => undefined);
    await meanwhile();
    expect(await getUser()).toBe(200);
    expect(await violations()).toEqual([]);
  });

  it('is none with another operation or other credentials', async () => {
    await mock.faults.arm('toy.getUser: 429(retry=60), pass');
    expect(await getUser()).toBe(429);
    const token = await toyToken(mock.url, mock.credentials);
    expect((await callToy(mock.url, 'POST /toy/echo', { json: {} })).status).toBe(200);
    expect(await getUser(token)).toBe(200);
    expect(await violations()).toEqual([]);
  });
});
