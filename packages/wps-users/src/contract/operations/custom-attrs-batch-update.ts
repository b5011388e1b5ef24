import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { filledText } from './shapes/text.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

/** A new value of a custom attribute, in the field that belongs to the type of the attribute. */
export interface CustomAttributeValue {
  attr_id: string;
  /** The key of an option, for an attribute of type `option`. */
  option_key?: string | undefined;
  /** The id of a user, for an attribute of type `relation_user`. */
  relation_user?: string | undefined;
  /** For an attribute of type `text`. */
  text?: string | undefined;
}

export interface CustomAttrsBatchUpdateBody {
  /** At least one. The vendor states no limit to their number. */
  users: readonly {
    user_id: string;
    /** At least one. */
    custom_attrs: readonly CustomAttributeValue[];
  }[];
}

const text = z.optional(z.string());

const attributes = z
  .array(z.strictObject({ attr_id: filledText, option_key: text, relation_user: text, text }))
  .check(z.minLength(1));

const body: Schema<CustomAttrsBatchUpdateBody> = z.strictObject({
  users: z.array(z.strictObject({ user_id: filledText, custom_attrs: attributes })).check(z.minLength(1)),
});

export const customAttrsBatchUpdate: WpsOperation<unknown> = {
  ...userOperation,
  name: 'customAttrsBatchUpdate',
  method: 'POST',
  path: '/v7/users/custom_attrs/batch_update',
  token: 'app',
  scopes: [scopes.customAttributesReadWrite],
  idempotent: { value: true, evidence: 'inferred' },
  body,
  data: noData,
  doc: operationPages.customAttrsBatchUpdate,
};
