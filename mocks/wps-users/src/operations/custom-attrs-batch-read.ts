import { succeedWith } from '../answer/succeed.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { withoutUnset } from '../users/print-user.ts';
import { isVisible } from '../users/read-users.ts';
import { defineOperation } from './define-operation.ts';
import { userIdsBody } from './user-ids-body.ts';

/** `POST /v7/users/custom_attrs/batch_read`. */
export const answerCustomAttrsBatchRead = defineOperation('customAttrsBatchRead', userIdsBody, (call, { user_ids }) => {
  const found = [...new Set(user_ids)].map((id) => call.state.users.get(id)).filter((user) => user !== undefined);
  const users = found.filter((user) => isVisible(call, user)).map((user) => attributesOf(call.state, user));
  const passedOver = found.length < new Set(user_ids).size || found.some(({ deleted }) => deleted);
  return succeedWith({ total: users.length, users }, [
    'wps.attribute-total',
    ...(passedOver ? (['wps.read-unknown'] as const) : []),
  ]);
});

function attributesOf({ company }: WpsState, user: WpsUser) {
  return {
    custom_attrs: user.custom_attrs.map(({ attr_id, option_key, relation_user, text }) => {
      const attr_name = company.custom_attrs.find(({ id }) => id === attr_id)?.name ?? '';
      return withoutUnset({ attr_id, attr_name, option_key, relation_user, text });
    }),
    user_id: user.id,
  };
}
