import { describe, expect, it } from 'vitest';
import { type Mocks, MockVerificationError } from '../src/index.ts';
import { callToy } from './support/call-toy.ts';
import { eachControls } from './support/each-controls.ts';
import type { TwoToys } from './support/with-toy-mocks.ts';

describe.each(eachControls)('the controls %s', (_, start) => {
  const getUser = (mocks: Mocks<TwoToys>, id = 'u1') => callToy(mocks.url, `GET /toy/users/${id}`);

  it('list, count, find, await and clear requests', async () => {
    const mocks = await start();
    const { requests } = mocks;
    expect([await requests.list(), await requests.count(), await requests.last()]).toEqual([[], 0, undefined]);
    await getUser(mocks);
    await getUser(mocks, 'nobody');
    expect(await requests.list()).toMatchObject([
      { sequence: 1, status: 200 },
      { sequence: 2, status: 404 },
    ]);
    expect(await requests.count({ status: 404 })).toBe(1);
    expect(await requests.count({ operation: 'toy.*', method: 'GET', vendor: 'feishu' })).toBe(2);
    expect(await requests.last({ path: '/toy/users/u1' })).toMatchObject({ sequence: 1 });
    expect(await requests.last()).toMatchObject({ sequence: 2, inferredRules: ['toy.guess'] });

    const coming = requests.waitFor({ operation: 'toy.echo' }, { atLeast: 2 });
    await callToy(mocks.url, 'POST /toy/echo');
    await callToy(mocks.url, 'POST /toy/echo');
    expect(await coming).toMatchObject([{ sequence: 3 }, { sequence: 4 }]);
    await requests.clear();
    expect(await requests.count()).toBe(0);
  });

  it('name the nearest misses when a request does not come', async () => {
    const mocks = await start();
    await getUser(mocks, 'nobody');
    const waiting = mocks.requests.waitFor({ operation: 'toy.getUser', status: 200 }, { timeoutMs: 1 });
    await expect(waiting).rejects.toThrow(MockVerificationError);
    await expect(waiting).rejects.toThrow(
      /0 of 1 requests came within 1 ms\.\n.*#1 GET \/toy\/users\/nobody -> 404 \(toy\.getUser\), status: expected 200, got 404/,
    );
  });

  it('verify what came, and say readably what did not', async () => {
    const mocks = await start();
    await getUser(mocks);
    await callToy(mocks.url, 'POST /toy/echo', { json: { note: 'hello' } });
    await mocks.verify({
      expect: [
        { match: { operation: 'toy.getUser' }, times: 1 },
        { match: { bodyContains: 'hello', header: { 'content-type': 'application/json' } } },
        { match: { operation: 'toy2.*' }, atMost: 0 },
      ],
      order: true,
      noOthers: true,
      noViolations: true,
      noInferred: true,
      faultsConsumed: true,
    });

    const failing = mocks.verify({
      expect: [{ match: { operation: 'toy.getUser', method: 'POST' }, times: 2 }, { match: { operation: 'toy.echo' } }],
      noOthers: true,
    });
    await expect(failing).rejects.toThrow(MockVerificationError);
    await expect(failing).rejects.toMatchObject({
      failures: [
        {
          what: 'expectation',
          message: [
            'expected exactly 2 requests: operation toy.getUser, method POST',
            'came: none',
            'nearest misses:',
            '  #1 GET /toy/users/u1 -> 200 (toy.getUser)',
            '    method: expected POST, got GET',
            '  #2 POST /toy/echo -> 200 (toy.echo)',
            '    operation: expected toy.getUser, got toy.echo',
          ].join('\n'),
        },
        { what: 'others', message: expect.stringContaining('#1 GET /toy/users/u1') },
      ],
    });
  });

  it('assert that a test left nothing behind', async () => {
    const mocks = await start();
    await getUser(mocks, 'nobody');
    await mocks.assertClean();
    await expect(mocks.assertClean({ allowInferred: false })).rejects.toThrow(/toy\.guess/);
    await mocks.faults.arm('toy.echo: 503');
    await expect(mocks.assertClean()).rejects.toThrow(/fault-1/);
    await mocks.assertClean({ allowUnusedFaults: true });
    await callToy(mocks.url, 'POST /toy/violate');
    await expect(mocks.assertClean({ allowUnusedFaults: true })).rejects.toThrow(/toy says so/);
  });
});
