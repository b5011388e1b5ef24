import { isDeepStrictEqual } from 'node:util';
import { type PatchBody, updatedFields } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { StatusContent } from '../seed/status-content.ts';
import { statusContentSchema } from '../seed/status-content-schema.ts';

type Field = keyof StatusContent;
type Sent = PatchBody['system_status'];

/** The fields that a patch changes, with their new values. */
export function proposedChanges(call: FeishuCall, status: StatusContent, body: PatchBody): Partial<StatusContent> {
  const { system_status: sent, update_fields } = body;
  const named = update_fields.map((name) => updatedFields[name]);
  requireFields(call, sent, named);
  const changed = call.state.switches.patchLeftOut === 'default' ? named : named.filter((field) => has(sent, field));

  const replaced = pick(filledIn(status, sent), changed);
  const merged = pick(filledIn(status, mergedInto(status, sent)), changed);
  if (isDeepStrictEqual(replaced, merged)) return replaced;
  call.inferredRules.add('feishu.patch-objects');
  return call.state.switches.patchObjects === 'replaced' ? replaced : merged;
}

function requireFields(call: FeishuCall, sent: Sent, named: readonly Field[]): void {
  const { inferredRules, state } = call;
  for (const field of ['title', 'icon_key'] as const) {
    if (has(sent, field)) continue;
    if (named.includes(field)) throw missing(field);
    inferredRules.add('feishu.patch-requires');
    if (state.switches.patchRequires === 'titleAndIcon') throw missing(field);
  }
  for (const field of named) {
    if (has(sent, field)) continue;
    inferredRules.add('feishu.patch-left-out');
    if (state.switches.patchLeftOut === 'refused') throw missing(field);
  }
}

function missing(field: Field): Refusal {
  return new Refusal('invalidParameter', { diagnostics: `system_status.${field} is missing` });
}

function has(sent: Sent, field: Field): boolean {
  return sent[field] !== undefined;
}

/** What was sent, with the defaults of a new status for the rest. */
function filledIn({ title, icon_key }: StatusContent, sent: Sent): StatusContent {
  return statusContentSchema.parse({ title, icon_key, ...sent });
}

function mergedInto(status: StatusContent, { i18n_title, sync_setting, ...rest }: Sent): Sent {
  const before = status.sync_setting;
  return {
    ...rest,
    i18n_title: { ...status.i18n_title, ...i18n_title },
    sync_setting: {
      ...before,
      ...sync_setting,
      i18n_title: { ...before.i18n_title, ...sync_setting?.i18n_title },
      i18n_explain: { ...before.i18n_explain, ...sync_setting?.i18n_explain },
    },
  };
}

function pick(content: StatusContent, fields: readonly Field[]): Partial<StatusContent> {
  const picked: Partial<StatusContent> = {};
  for (const field of fields) Object.assign(picked, { [field]: content[field] });
  return picked;
}
