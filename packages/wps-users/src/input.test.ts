import { describe, expect, it } from 'vitest';
import { connect, credentials } from '../test/support/connect.ts';
import { errorOf } from '../test/support/error-of.ts';
import { unreachable } from '../test/support/unreachable.ts';
import { pages } from './contract/pages.ts';
import { createWpsUsers } from './create-wps-users.ts';

/** The error of a call that must end before anything is sent. */
async function inputError(input: unknown, callOptions?: unknown): Promise<unknown> {
  const { transport, sentCount } = unreachable();
  const client = createWpsUsers({ ...credentials, transport });
  // A caller without TypeScript can pass anything.
  const error = await errorOf(client.batchDisable(input as never, callOptions as never));
  expect(error).toMatchObject({ kind: 'input', vendor: 'wps', operation: 'batchDisable', sent: 'no' });
  expect(sentCount()).toBe(0);
  return error;
}

describe('batchDisable', () => {
  it.each([
    { name: 'no id', input: { user_ids: [] }, issues: [{ path: 'user_ids', message: 'must not be empty' }] },
    { name: 'user_ids left out', input: {}, issues: [{ path: 'user_ids', message: 'is missing' }] },
    { name: 'user_ids null', input: { user_ids: null }, issues: [{ path: 'user_ids', message: 'expected array' }] },
    { name: 'user_ids a text', input: { user_ids: 'u1' }, issues: [{ path: 'user_ids', message: 'expected array' }] },
    {
      name: 'ids that are none',
      input: { user_ids: ['u1', 7, '', null, undefined] },
      issues: [
        { path: 'user_ids[1]', message: 'expected string' },
        { path: 'user_ids[2]', message: 'must not be empty' },
        { path: 'user_ids[3]', message: 'expected string' },
        { path: 'user_ids[4]', message: 'is missing' },
      ],
    },
    {
      name: 'keys in another spelling',
      input: { userIds: ['u1'], user_ids: ['u1'], dry_run: true },
      issues: [
        { path: 'userIds', message: 'is no parameter of this operation' },
        { path: 'dry_run', message: 'is no parameter of this operation' },
      ],
    },
    ...[undefined, null, [], 'u1', 7].map((input) => ({
      name: `an input that is ${JSON.stringify(input)}`,
      input,
      issues: [{ path: '', message: 'expected one object' }],
    })),
  ])('refuses $name', async ({ input, issues }) => {
    expect(await inputError(input)).toHaveProperty('issues', issues);
  });

  it('says in its message what was wrong and where to read on, and shows no value', async () => {
    expect(String(await inputError({ user_ids: ['private', ''] }))).toBe(
      `InputError: batchDisable was not sent: user_ids[1]: must not be empty. See ${pages.batchDisable}`,
    );
  });

  it('takes any number of ids, since the vendor states no limit, and ids that occur twice', async () => {
    const user_ids = Array.from({ length: 500 }, (_, index) => `u${index % 400}`);
    const { client, calls } = await connect();
    await client.batchDisable({ user_ids });
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual({ user_ids });
  });

  it.each([
    { callOptions: { timeout: 5 }, path: 'options.timeout' },
    { callOptions: { timeoutMs: 0 }, path: 'options.timeoutMs' },
    { callOptions: { signal: {} }, path: 'options.signal' },
  ])('refuses call options $callOptions', async ({ callOptions, path }) => {
    expect(await inputError({ user_ids: ['u1'] }, callOptions)).toMatchObject({ issues: [{ path }] });
  });
});
