import type { WpsApp, WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { changeUser } from '../users/change-user.ts';
import { findMember } from '../users/find-user.ts';
import { refuseOneMore, roomForMembers } from '../users/member-limit.ts';
import { refused, type Verdict } from '../users/verdict.ts';
import { defineOperation } from './define-operation.ts';
import { userIdsBody } from './user-ids-body.ts';
import { writeBatch } from './write-batch.ts';

/** `POST /v7/users/batch_enable`. */
export const answerBatchEnable = defineOperation('batchEnable', userIdsBody, ({ state, app, now }, { user_ids }) =>
  writeBatch(state, {
    entries: user_ids,
    keyOf: (userId) => userId,
    judge: judgeInTurn(state, app),
    apply: (user) => {
      if (user.status === 'disabled') changeUser(state, user, { status: 'active' }, now);
    },
    successRules: (users) => (users.some(({ status }) => status !== 'disabled') ? ['wps.enable-enabled'] : []),
  }),
);

/** Where disabled users are no members, each who is enabled takes up room that those after have no more. */
function judgeInTurn(state: WpsState, app: WpsApp): (userId: string) => Verdict<WpsUser> {
  let room = roomForMembers(state);
  return (userId) => {
    const verdict = findMember(state, app, userId);
    if (verdict.kind === 'refused' || verdict.change.status !== 'disabled') return verdict;
    if (!state.switches.memberLimitIgnoresDisabled) return verdict;
    const refusal = refuseOneMore(state, room);
    room -= 1;
    return refusal === undefined ? verdict : refused(refusal);
  };
}
