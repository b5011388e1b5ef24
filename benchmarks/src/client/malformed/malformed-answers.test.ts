import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServerProcess, startServerProcess } from '../../server-process.ts';
import { madeUpUsers } from '../made-up-call.ts';
import { ours } from '../peers/ours.ts';
import { undiciReady } from '../peers/undici-ready.ts';
import { workloads } from '../workload.ts';
import { malformedAnswers } from './malformed-answers.ts';

let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess([join(import.meta.dirname, '../answer-server.ts')]);
});

afterAll(() => server.stop());

describe('the server of the client benchmark', () => {
  it.each(malformedAnswers)('answers $name in a way that our client does not take', async ({ name }) => {
    const call = ours.connect(`${server.url}/${name}`, madeUpUsers(1));
    await expect(call()).rejects.toMatchObject({ kind: 'protocol' });
  });

  it.each(workloads)('answers for $users users in a way that our client takes', async ({ users }) => {
    const [call, raw] = [ours, undiciReady].map((peer) => peer.connect(`${server.url}/${users}`, madeUpUsers(users)));
    const result_list = madeUpUsers(users).map(({ user_id }) => expect.objectContaining({ user_id }));
    expect(await call?.()).toEqual({ result_list });
    expect(await raw?.()).toMatchObject({ code: 0, data: { result_list } });
  });
});
