import { expect } from 'vitest';
import type { WpsTarget } from '../targets/wps-target.ts';
import type { ContractCase } from './contract-case.ts';
import { expectRefusal } from './expect-refusal.ts';

const unknownUser = 'x-live-nobody';
const everyStatus = ['active', 'notactive', 'disabled'] as const;

export const wpsCases: readonly ContractCase<WpsTarget>[] = [
  {
    name: 'a wrong key is refused by the call that fetches a token',
    parity: 'documented',
    run: ({ withWrongKey }) =>
      expectRefusal(withWrongKey().list({ status: everyStatus }), {
        reason: 'invalidClient',
        code: 40100008,
        httpStatus: 401,
      }),
  },
  {
    name: 'a signature with a wrong key is refused',
    parity: 'unknown',
    run: ({ withTokenAndWrongKey }) =>
      expectRefusal(withTokenAndWrongKey('x-live-nobody').list({ status: everyStatus }), {
        reason: 'permissionDenied',
        code: 403000001,
        httpStatus: 403,
      }),
  },
  {
    name: 'a token that nobody gave out is refused, although the signature is good',
    parity: 'unknown',
    run: ({ withToken }) =>
      expectRefusal(withToken('x-live-nobody').list({ status: everyStatus }), {
        reason: 'accessTokenInvalid',
        code: 40100011,
        httpStatus: 401,
      }),
  },
  {
    name: 'an unknown user cannot be read',
    parity: 'unknown',
    run: ({ client }) =>
      expectRefusal(client.get({ user_id: unknownUser }), {
        reason: 'userNotFound',
        code: 400002125,
        httpStatus: 400,
      }),
  },
  {
    name: 'an unknown user cannot be disabled',
    parity: 'unknown',
    run: ({ client }) =>
      expectRefusal(client.batchDisable({ user_ids: [unknownUser] }), {
        reason: 'userNotFound',
        code: 400002125,
        httpStatus: 400,
      }),
  },
  {
    name: 'an unknown user is left out of a read of several',
    parity: 'unknown',
    async run({ client }) {
      expect(await client.batchRead({ status: everyStatus, user_ids: [unknownUser] })).toEqual({ items: [] });
    },
  },
  {
    name: 'a listed user is the same user when it is read by its id',
    parity: 'documented',
    async run({ client }) {
      // With several values of one key, so that the order and the repetition of the query are signed too.
      const { items } = await client.list({ status: everyStatus, page_size: 1 });
      expect(items).toHaveLength(1);
      const user_id = items[0]?.id ?? '';
      expect(await client.get({ user_id })).toMatchObject({ id: user_id });
      const read = await client.batchRead({ status: everyStatus, user_ids: [user_id] });
      expect(read.items.map(({ id }) => id)).toEqual([user_id]);
    },
  },
  {
    name: 'the second page has other users than the first',
    parity: 'documented',
    async run({ client }) {
      const first = await client.list({ status: everyStatus, page_size: 1 });
      expect(first.next_page_token, 'the company needs two users').toBeTruthy();
      const page_token = first.next_page_token ?? '';
      const second = await client.list({ status: everyStatus, page_size: 1, page_token });
      expect(second.items).toHaveLength(1);
      expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    },
  },
];
