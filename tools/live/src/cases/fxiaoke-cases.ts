import { MemberStatus } from '@x/fxiaoke-offline';
import { expect } from 'vitest';
import type { FxiaokeTarget } from '../targets/fxiaoke-target.ts';
import type { ContractCase } from './contract-case.ts';
import { expectRefusal } from './expect-refusal.ts';

const unknownEmployee = 'FSUID_00000000000000000000000000000000';
const unknownToken = { corpAccessToken: '00000000000000000000000000000000', corpId: 'FSCID_0000000000000000000000' };

export const fxiaokeCases: readonly ContractCase<FxiaokeTarget>[] = [
  {
    name: 'a wrong secret is refused by the call that fetches a token',
    parity: 'unknown',
    run: ({ withWrongSecret }) =>
      expectRefusal(withWrongSecret().getDepartmentList(), {
        reason: 'appSecretRejected',
        code: 10006,
        httpStatus: 200,
      }),
  },
  {
    name: 'a token that nobody gave out is refused',
    parity: 'unknown',
    run: ({ withToken }) =>
      expectRefusal(withToken(unknownToken).getDepartmentList(), {
        reason: 'corpAccessTokenInvalid',
        code: 20016,
        httpStatus: 200,
      }),
  },
  {
    name: 'an unknown employee cannot be read',
    parity: 'unknown',
    run: ({ client }) =>
      expectRefusal(client.queryEmployeeByOpenUserId({ openUserId: unknownEmployee }), {
        reason: 'openUserIdNotFound',
        code: 20012,
        httpStatus: 200,
      }),
  },
  {
    name: 'an unknown employee cannot be disabled',
    parity: 'unknown',
    run: ({ client }) =>
      expectRefusal(client.setMemberStatusBatch({ openUserIds: [unknownEmployee], status: MemberStatus.Disabled }), {
        reason: 'openUserIdNotFound',
        code: 20012,
        httpStatus: 200,
      }),
  },
  {
    name: 'the departments have ids of their own, and their parents are among them',
    parity: 'unknown',
    async run({ client }) {
      const { departments } = await client.getDepartmentList();
      const list = departments ?? [];
      expect(list.length).toBeGreaterThan(0);
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      // 0 stands for the company itself.
      for (const { parentId } of list) expect([0, ...ids]).toContain(parentId);
    },
  },
];
