import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { type UserIdsBody, userIdsBody } from './shapes/user-ids.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export type CustomAttrsBatchReadBody = UserIdsBody;

/** The value of a custom attribute; which field holds it depends on the type of the attribute. */
export interface CustomAttribute {
  attr_id: string;
  attr_name?: string | undefined;
  /** The key of the chosen option, for an attribute of type `option`. */
  option_key?: string | undefined;
  /** The id of a user, for an attribute of type `relation_user`. */
  relation_user?: string | undefined;
  /** The text, for an attribute of type `text`. */
  text?: string | undefined;
}

export interface UserCustomAttributes {
  user_id: string;
  custom_attrs?: CustomAttribute[] | undefined;
}

export interface CustomAttrsBatchReadData {
  users: UserCustomAttributes[];
  total?: number | undefined;
}

const text = z.optional(z.string());

const data: Schema<CustomAttrsBatchReadData> = z.looseObject({
  users: z.array(
    z.looseObject({
      user_id: z.string(),
      custom_attrs: z.optional(
        z.array(z.looseObject({ attr_id: z.string(), attr_name: text, option_key: text, relation_user: text, text })),
      ),
    }),
  ),
  total: z.optional(z.number()),
});

export const customAttrsBatchRead: WpsOperation<CustomAttrsBatchReadData> = {
  ...userOperation,
  name: 'customAttrsBatchRead',
  method: 'POST',
  path: '/v7/users/custom_attrs/batch_read',
  token: 'app',
  scopes: [scopes.customAttributesReadWrite],
  idempotent: { value: true, evidence: 'documented' },
  body: userIdsBody,
  data,
  doc: operationPages.customAttrsBatchRead,
};
