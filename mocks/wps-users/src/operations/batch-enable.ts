import { changeUser } from '../users/change-user.ts';
import { findMember } from '../users/find-user.ts';
import { defineOperation } from './define-operation.ts';
import { userIdsBody } from './user-ids-body.ts';
import { writeBatch } from './write-batch.ts';

/** `POST /v7/users/batch_enable`. */
export const answerBatchEnable = defineOperation('batchEnable', userIdsBody, ({ state, app, now }, { user_ids }) =>
  writeBatch(state, {
    entries: user_ids,
    keyOf: (userId) => userId,
    judge: (userId) => findMember(state, app, userId),
    apply: (user) => {
      if (user.status === 'disabled') changeUser(state, user, { status: 'active' }, now);
    },
    successRules: (users) => (users.some(({ status }) => status !== 'disabled') ? ['wps.enable-enabled'] : []),
  }),
);
