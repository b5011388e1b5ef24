import { changeUser } from '../users/change-user.ts';
import { findMember, sparingSuperAdministrators } from '../users/find-user.ts';
import { defineOperation } from './define-operation.ts';
import { userIdsBody } from './user-ids-body.ts';
import { writeBatch } from './write-batch.ts';

/** `POST /v7/users/batch_disable`. */
export const answerBatchDisable = defineOperation('batchDisable', userIdsBody, ({ state, app, now }, { user_ids }) =>
  writeBatch(state, {
    entries: user_ids,
    keyOf: (userId) => userId,
    judge: (userId) => sparingSuperAdministrators(findMember(state, app, userId)),
    apply: (user) => {
      if (user.status !== 'disabled') changeUser(state, user, { status: 'disabled' }, now);
    },
    successRules: (users) => (users.some(({ status }) => status === 'disabled') ? ['wps.disable-disabled'] : []),
  }),
);
