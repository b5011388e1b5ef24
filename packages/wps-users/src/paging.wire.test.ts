import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, credentials } from '../test/support/connect.ts';
import type { WpsUsers } from './wps-users.ts';

function page(ids: readonly string[], next_page_token?: string) {
  return json({ code: 0, data: { items: ids.map((id) => ({ id })), next_page_token } });
}

/** The iterators, each with its input and the target of its first page. */
const iterators: readonly {
  name: string;
  first: string;
  all(client: WpsUsers, more?: object): AsyncIterable<{ readonly id?: string | undefined }>;
}[] = [
  {
    name: 'listAll',
    first: '/v7/users?status=active&page_size=50',
    all: (client, more) => client.listAll({ status: ['active'], ...more }),
  },
  {
    name: 'searchAll',
    first: '/v7/users/search?keyword=z&page_size=20',
    all: (client, more) => client.searchAll({ keyword: 'z', page_size: 20, ...more }),
  },
];

async function idsOf(users: AsyncIterable<{ readonly id?: string | undefined }>): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const { id } of users) ids.push(id);
  return ids;
}

const withToken = (target: string, token: string) => `${target}&page_token=${token}`;

describe.each(transports)('over $name', ({ options }) => {
  describe.each(iterators)('$name', ({ all, first }) => {
    it('goes on while there is a next_page_token, an empty page or not', async () => {
      const call = [page(['u1', 'u2'], 'a+b'), page([], 'c'), page(['u3'])];
      const { client, calls } = await connect({ call }, options);
      expect(await idsOf(all(client))).toStrictEqual(['u1', 'u2', 'u3']);
      expect(calls.map(({ line }) => line)).toStrictEqual(
        [first, withToken(first, 'a%2Bb'), withToken(first, 'c')].map((target) => `GET ${target} HTTP/1.1`),
      );
    });

    it('ends at an empty next_page_token', async () => {
      const { client, calls } = await connect({ call: [page(['u1'], '')] }, options);
      expect(await idsOf(all(client))).toStrictEqual(['u1']);
      expect(calls).toHaveLength(1);
    });

    it('sends nothing until it is asked, and no more than it is asked for', async () => {
      const { client, calls } = await connect({ call: [page(['u1', 'u2'], 'next')] }, options);
      const users = all(client);
      expect(calls).toHaveLength(0);
      for await (const { id } of users) {
        expect(id).toBe('u1');
        break;
      }
      expect(calls).toHaveLength(1);
    });

    it('begins where page_token says', async () => {
      const { client, calls } = await connect({ call: [page([])] }, options);
      await idsOf(all(client, { page_token: 'later' }));
      expect(calls[0]?.line).toBe(`GET ${withToken(first, 'later')} HTTP/1.1`);
    });

    it('ends with an error when a page names itself as the next one', async () => {
      const { client, calls } = await connect({ call: [page(['u1'], 'same')] }, options);
      const error = await errorOf(idsOf(all(client)));
      expect(error).toMatchObject({
        kind: 'protocol',
        vendor: 'wps',
        problem: 'wrong-shape',
        issues: [{ path: 'next_page_token' }],
      });
      expect(String(error)).toContain('the pages would never end');
      expect(calls).toHaveLength(2);
    });

    it('ends with the error of the page that failed, after the users before it', async () => {
      const refusal = json({ code: 403000001, msg: 'Permission denied' }, 403);
      const { client } = await connect({ call: [page(['u1'], 'next'), refusal] }, options);
      const seen: unknown[] = [];
      const error = await errorOf(
        (async () => {
          for await (const { id } of all(client)) seen.push(id);
        })(),
      );
      expect(error).toMatchObject({ kind: 'vendor', reason: 'permissionDenied' });
      expect(seen).toStrictEqual(['u1']);
    });

    it('tries a page again by itself', async () => {
      const { client, calls } = await connect({ call: [page(['u1'], 'next'), html(502), page(['u2'])] }, options);
      expect(await idsOf(all(client))).toStrictEqual(['u1', 'u2']);
      expect(calls).toHaveLength(3);
    });
  });
});

describe('listAll', () => {
  it('asks for the largest pages unless it is told otherwise, also by undefined', async () => {
    for (const [page_size, sent] of [
      [undefined, 50],
      [7, 7],
    ] as const) {
      const { client, calls } = await connect({ call: [page([])] });
      await idsOf(client.listAll({ status: ['disabled'], page_size, with_dept: true }));
      expect(calls[0]?.line).toBe(`GET /v7/users?status=disabled&page_size=${sent}&with_dept=true HTTP/1.1`);
    }
  });

  it.each([undefined, null, 7, { status: [] }, { status: ['active'], page_size: 51 }])(
    'of %j is kind input, when it is asked for the first user',
    async (input) => {
      const { client, calls } = await connect();
      // A caller without TypeScript can pass anything.
      const users = client.listAll(input as never);
      expect(await errorOf(idsOf(users))).toMatchObject({ kind: 'input', operation: 'list' });
      expect(calls).toHaveLength(0);
    },
  );

  it('hands its options to the call of each page', async () => {
    const { client, calls } = await connect({ call: [page(['u1'], 'next'), ''] }, { retry: false });
    const controller = new AbortController();
    const seen: string[] = [];
    const iterate = async () => {
      for await (const { id } of client.listAll({ status: ['active'] }, { signal: controller.signal })) {
        seen.push(id);
        controller.abort(new Error('enough'));
      }
    };
    expect(String(await errorOf(iterate()))).toBe('Error: enough');
    expect(seen).toStrictEqual(['u1']);
    expect(calls).toHaveLength(1);
  });
});

describe('searchAll', () => {
  it('searches every page on behalf of the same', async () => {
    const auth = { ...credentials, getUserAccessToken: () => 'user-token' };
    const { client, calls } = await connect({ auth, call: [page(['u1'], 'next'), page(['u2'])] });
    await idsOf(client.searchAll({ keyword: 'z', page_size: 1, as: 'user' }));
    const tokens = calls.map(({ headers }) => headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1]);
    expect(tokens).toStrictEqual(['Bearer user-token', 'Bearer user-token']);
  });

  it('of nothing is kind input', async () => {
    const { client } = await connect();
    expect(await errorOf(idsOf(client.searchAll(undefined as never)))).toMatchObject({ kind: 'input' });
  });
});
