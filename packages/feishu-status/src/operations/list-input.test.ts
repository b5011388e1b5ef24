import type { Issue } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import { describe, expect, it } from 'vitest';
import { connect } from '../../test/support/connect.ts';
import { issuesOf } from '../../test/support/issues-of.ts';
import { sampleOf } from '../../test/support/samples.ts';

// A caller without TypeScript can pass anything.
const listWith = (input: unknown) => issuesOf((client) => client.list(input as never));
const listAllWith = (input: unknown) =>
  issuesOf((client) =>
    client
      .listAll(input as never)
      [Symbol.asyncIterator]()
      .next(),
  );

const size = 'must be a whole number from 1 to 50';

const rules: readonly { name: string; input: unknown; issues: readonly Issue[] }[] = [
  ...[0, 51, -1, 1.5, Number.NaN, 1e21].map((page_size) => ({
    name: `page_size ${page_size}`,
    input: { page_size },
    issues: [{ path: 'page_size', message: size }],
  })),
  ...['50', null, [50], true].map((page_size) => ({
    name: `page_size ${JSON.stringify(page_size)}`,
    input: { page_size },
    issues: [{ path: 'page_size', message: 'expected number' }],
  })),
  {
    name: 'an empty page_token',
    input: { page_token: '' },
    issues: [{ path: 'page_token', message: 'must not be empty' }],
  },
  {
    name: 'a page_token of another type',
    input: { page_token: 7 },
    issues: [{ path: 'page_token', message: 'expected string' }],
  },
  {
    name: 'a key in another spelling',
    input: { pageSize: 5 },
    issues: [{ path: 'pageSize', message: 'is no parameter of this operation' }],
  },
  ...[null, [], 'text', 7].map((input) => ({
    name: `${JSON.stringify(input)} in place of an object`,
    input,
    issues: [{ path: '', message: 'expected one object' }],
  })),
];

describe.each([
  { method: 'list', issuesWith: listWith },
  { method: 'listAll', issuesWith: listAllWith },
])('$method', ({ issuesWith }) => {
  it.each(rules)('refuses $name', async ({ input, issues }) => {
    expect(await issuesWith(input)).toStrictEqual(issues);
  });

  it('names every fault at once', async () => {
    const issues = await issuesWith({ page_size: '5', page_token: 7, offset: 1 });
    expect(issues.map(({ path }) => path).toSorted()).toStrictEqual(['offset', 'page_size', 'page_token']);
    const more = await issuesWith({ page_size: 0, page_token: '', offset: 1 });
    expect(more.map(({ path }) => path).toSorted()).toStrictEqual(['offset', 'page_size', 'page_token']);
  });
});

it.each([1, 50])('takes page_size %i', async (page_size) => {
  const { client, calls } = await connect({ call: [json(sampleOf('list').response)] });
  await client.list({ page_size });
  expect(calls[0]?.line).toContain(`?page_size=${page_size} `);
});

it('takes parameters that are undefined as left out', async () => {
  const { client, calls } = await connect({ call: [json(sampleOf('list').response)] });
  await client.list({ page_size: undefined, page_token: undefined });
  expect(calls[0]?.line).toBe('GET /open-apis/personal_settings/v1/system_statuses HTTP/1.1');
});

it('refuses a page_token that no address can carry', async () => {
  expect(await listAllWith({ page_token: 'a\ud800' })).toStrictEqual([
    { path: 'page_token', message: 'must be well-formed Unicode' },
  ]);
});
