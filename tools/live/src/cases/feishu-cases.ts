import { expect } from 'vitest';
import type { FeishuTarget } from '../targets/feishu-target.ts';
import type { ContractCase } from './contract-case.ts';
import { expectRefusal } from './expect-refusal.ts';
import { findFreePriority, listStatuses, withOwnStatus } from './own-status.ts';

/** Of the vendor's form and far below every id that it gives out. */
const unknownStatus = '1000000000000000001';
const unknownUser = 'ou_00000000000000000000000000000000';

export const feishuCases: readonly ContractCase<FeishuTarget>[] = [
  {
    name: 'a wrong secret is refused by the call that fetches a token',
    // The page's table has 10015 for it; third parties saw 10014.
    parity: 'unknown',
    run: ({ withWrongSecret }) =>
      expectRefusal(withWrongSecret().list(), { reason: 'appCredentialsRejected', code: 10014, httpStatus: 200 }),
  },
  {
    name: 'a token that nobody gave out is refused',
    parity: 'unknown',
    run: ({ withToken }) =>
      expectRefusal(withToken('t-x-live-nobody').list(), {
        reason: 'accessTokenInvalid',
        code: 99991663,
        httpStatus: 400,
      }),
  },
  {
    name: 'a list has statuses with ids of their own',
    parity: 'documented',
    async run({ client }) {
      const { items, has_more } = await client.list({ page_size: 50 });
      expect(has_more).toBe(false);
      expect(new Set(items.map(({ system_status_id }) => system_status_id)).size).toBe(items.length);
      for (const { system_status_id } of items) expect(system_status_id).toMatch(/^\d+$/);
    },
  },
  {
    name: 'an unknown status cannot be switched off',
    parity: 'unknown',
    run: ({ client }) =>
      expectRefusal(client.batchClose({ system_status_id: unknownStatus, user_list: [unknownUser] }), {
        reason: 'invalidParameter',
        code: 2005001,
        httpStatus: 400,
      }),
  },
  {
    name: 'an unknown status cannot be deleted',
    parity: 'unknown',
    run: ({ client }) =>
      expectRefusal(client.delete({ system_status_id: unknownStatus }), {
        reason: 'invalidParameter',
        code: 2005001,
        httpStatus: 400,
      }),
  },
  {
    name: 'a created status is in the list until it is deleted',
    parity: 'documented',
    run: ({ client }) =>
      withOwnStatus(client, async (created) => {
        const listed = (await listStatuses(client)).filter(
          ({ system_status_id }) => system_status_id === created.system_status_id,
        );
        expect(listed).toEqual([created]);
      }),
  },
  {
    name: 'a title can be taken once',
    parity: 'documented',
    run: ({ client }) =>
      withOwnStatus(client, async ({ title }) => {
        const twin = client.create({ title, icon_key: 'Coffee', priority: await findFreePriority(client) });
        await expectRefusal(twin, { reason: 'titleTaken', code: 2005002, httpStatus: 400 });
      }),
  },
  {
    name: 'a patch changes the fields that it names and no other',
    parity: 'documented',
    run: ({ client }) =>
      withOwnStatus(client, async (created) => {
        const { system_status_id } = created;
        const { system_status } = await client.patch({
          system_status_id,
          system_status: { color: 'ORANGE' },
          update_fields: ['COLOR'],
        });
        expect(system_status).toEqual({ ...created, color: 'ORANGE' });
      }),
  },
  {
    name: 'an unknown user is told in the result of that user',
    parity: 'documented',
    run: ({ client }) =>
      withOwnStatus(client, async ({ system_status_id }) => {
        const { result_list } = await client.batchClose({ system_status_id, user_list: [unknownUser] });
        expect(result_list).toEqual([{ user_id: unknownUser, result: 'invalid_user_id' }]);
      }),
  },
];
