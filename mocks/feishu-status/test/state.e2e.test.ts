import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, exampleUser, fetchToken, results, tokenCall } from './support/calls.ts';
import { send } from './support/send.ts';
import { startMock } from './support/start-mock.ts';
import { createStatus } from './support/status-calls.ts';

const state = '/_mock/v1/sessions/default/state/feishu';

describe('state', () => {
  it('is read and changed over HTTP as in process', async () => {
    const mock = await startMock();

    const patched = await send(mock.url, {
      method: 'PATCH',
      target: state,
      headers: { 'Content-Type': 'application/json' },
      body: '{"users":[{"id":"ou_new","resigned":true}]}',
    });

    expect(patched.status).toBe(200);
    expect(patched.json).toEqual(await mock.state.get());
    expect((await send(mock.url, { method: 'GET', target: state, headers: {} })).json).toEqual(await mock.state.get());
    expect(results(await batchClose(mock, ['ou_new']))).toEqual(['resign_user_id']);
  });

  it('takes no change that does not fit, and stays as it was', async () => {
    const mock = await startMock();
    const before = await mock.state.get();

    await expect(mock.state.patch({ users: [{ id: exampleUser, tenantKey: 'nowhere' }] })).rejects.toThrow(
      'users.0.tenantKey: "nowhere" is not in the seed',
    );

    expect(await mock.state.get()).toEqual(before);
  });

  it('keeps tokens through a change, and forgets them with a reset', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await mock.state.patch({ users: [{ id: exampleUser, syncOff: true }] });
    expect(results(await batchOpen(mock, undefined, { token }))).toEqual(['success_user_close_syn']);

    await mock.reset();

    expect((await mock.state.get()).tokens).toEqual([]);
    expect(results(await batchOpen(mock))).toEqual(['success_show']);
  });

  it('starts from a seed that says no more than it has to', async () => {
    const mock = await startMock({ seed: { apps: [{ id: 'cli_own', appSecret: 'own' }], users: [{ id: 'ou_own' }] } });

    expect(mock.credentials).toEqual({ appId: 'cli_own', appSecret: 'own' });
    expect(results(await batchClose(mock, ['ou_own', exampleUser]))).toEqual(['success', 'invalid_user_id']);
  });

  it('gives the same answers to the same requests under the same random seed, to the byte', async () => {
    const transcripts = await Promise.all(
      [7, 7, 8].map(async (randomSeed) => {
        const mock = await startMock({ randomSeed });
        return [await tokenCall(mock), await batchOpen(mock), await batchOpen(mock, []), await createStatus(mock)].map(
          ({ headers, text }) => [headers, text],
        );
      }),
    );

    expect(transcripts[1]).toEqual(transcripts[0]);
    expect(transcripts[2]).not.toEqual(transcripts[0]);
  });
});
