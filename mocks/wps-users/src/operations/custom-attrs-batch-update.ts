import * as z from 'zod';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import { filled } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import type { WpsApp, WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { refuseAttributeTexts } from '../users/attribute-texts.ts';
import { attributeValueFault, type NewAttributeValue } from '../users/attribute-value.ts';
import { changeUser } from '../users/change-user.ts';
import { findUser } from '../users/find-user.ts';
import { allowed, refused, type Verdict } from '../users/verdict.ts';
import { defineOperation } from './define-operation.ts';
import { writeBatch } from './write-batch.ts';

const text = z.string().optional();

const userValues = z.object({
  user_id: z.string(),
  custom_attrs: filled(z.object({ attr_id: z.string(), option_key: text, relation_user: text, text })),
});

const body = jsonBody(z.object({ users: filled(userValues) }), 'users');

interface Change {
  readonly user: WpsUser;
  readonly values: readonly NewAttributeValue[];
}

/** `POST /v7/users/custom_attrs/batch_update`: attributes that are not named keep their values. */
export const answerCustomAttrsBatchUpdate = defineOperation(
  'customAttrsBatchUpdate',
  body,
  ({ state, app, now }, { users }) =>
    writeBatch<z.output<typeof userValues>, Change>(state, {
      entries: users,
      keyOf: ({ user_id }) => user_id,
      judge: (entry) => judge(state, app, entry),
      apply: ({ user, values }) => changeUser(state, user, { custom_attrs: valuesAfter(user, values) }, now),
      successRules: (changes) => (changes.some(({ values }) => values.some(isEmpty)) ? ['wps.attribute-empty'] : []),
    }),
);

function judge(state: WpsState, app: WpsApp, entry: z.output<typeof userValues>): Verdict<Change> {
  const found = findUser(state, app, entry.user_id);
  if (found.kind === 'refused') return found;
  const fault = entry.custom_attrs.map((value) => attributeValueFault(state, value)).find((text) => text !== undefined);
  const refusal = firstRefusal([
    fault === undefined
      ? undefined
      : fail('userAttributeInvalid', { inferredRules: ['wps.attribute-value'], diagnostics: fault }),
    refuseAttributeTexts(state.company, entry.custom_attrs),
  ]);
  return refusal === undefined ? allowed({ user: found.change, values: entry.custom_attrs }) : refused(refusal);
}

function isEmpty({ text, option_key, relation_user }: NewAttributeValue): boolean {
  return [text, option_key, relation_user].every((value) => value === undefined || value === '');
}

function valuesAfter(user: WpsUser, values: readonly NewAttributeValue[]): WpsUser['custom_attrs'] {
  const byId = new Map(user.custom_attrs.map((value) => [value.attr_id, value]));
  for (const { attr_id, text = '', option_key = '', relation_user = '' } of values) {
    byId.set(attr_id, { attr_id, text, option_key, relation_user });
  }
  return [...byId.values()].filter((value) => !isEmpty(value));
}
