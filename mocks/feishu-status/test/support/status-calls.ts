import * as z from 'zod';
import { fetchToken } from './calls.ts';
import { send, type WireAnswer, type WireRequest } from './send.ts';
import type { FeishuSession } from './start-mock.ts';

const json = { 'Content-Type': 'application/json; charset=utf-8' };
const statuses = '/open-apis/personal_settings/v1/system_statuses';

/** As printed on the page of create. */
export const exampleStatus = {
  title: '出差',
  i18n_title: { zh_cn: '出差', en_us: 'On business trip', ja_jp: '出張中' },
  icon_key: 'GeneralBusinessTrip',
  color: 'BLUE',
  priority: 1,
  sync_setting: {
    is_open_by_default: true,
    title: '出差期间自动开启',
    i18n_title: {
      zh_cn: '出差期间自动开启',
      en_us: 'Auto display Business Trip',
      ja_jp: '出張中に自動的にオンにする',
    },
    explain: '出差审批通过后，将自动开启并优先展示该状态。',
    i18n_explain: {
      zh_cn: '出差审批通过后，该状态将自动开启并优先展示',
      en_us: 'Auto-display after travel request is approved.',
      ja_jp: '申請が承認されると、このステータスが優先的に表示されます',
    },
  },
};

/** A status that clashes with none of the default seed. */
export const lunch = { title: 'Lunch', icon_key: 'EatingFood', priority: 5 };

export interface Change extends Partial<WireRequest> {
  readonly query?: string;
  /** Fetched when left out. */
  readonly token?: string;
}

export function listStatuses(mock: FeishuSession, query = '', change: Change = {}): Promise<WireAnswer> {
  return call(mock, 'GET', '', undefined, { query, ...change });
}

export function createStatus(mock: FeishuSession, body: unknown = lunch, change: Change = {}): Promise<WireAnswer> {
  return call(mock, 'POST', '', body, change);
}

/** A patch of the icon alone, but for what `body` says. */
export function patchStatus(
  mock: FeishuSession,
  id: string,
  body: unknown = { system_status: { icon_key: 'Coffee' }, update_fields: ['ICON'] },
  change: Change = {},
): Promise<WireAnswer> {
  return call(mock, 'PATCH', `/${id}`, body, change);
}

export function deleteStatus(mock: FeishuSession, id: string, change: Change = {}): Promise<WireAnswer> {
  return call(mock, 'DELETE', `/${id}`, undefined, change);
}

async function call(
  mock: FeishuSession,
  method: string,
  path: string,
  body: unknown,
  { query = '', token, ...change }: Change,
): Promise<WireAnswer> {
  const authorization = { Authorization: `Bearer ${token ?? (await fetchToken(mock))}` };
  return send(mock.url, {
    method,
    target: `${statuses}${path}${query}`,
    headers: body === undefined ? authorization : { ...json, ...authorization },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...change,
  });
}

const statusSchema = z.looseObject({ system_status_id: z.string() });
const createdSchema = z.object({ data: z.object({ system_status: statusSchema }) });
const listedSchema = z.object({
  data: z.strictObject({ items: z.array(statusSchema), page_token: z.string().optional(), has_more: z.boolean() }),
});

/** The status that create or patch answered with. */
export function answeredStatus({ json: body }: WireAnswer): z.infer<typeof statusSchema> {
  return createdSchema.parse(body).data.system_status;
}

export function answeredPage({ json: body }: WireAnswer): z.infer<typeof listedSchema>['data'] {
  return listedSchema.parse(body).data;
}

/** The ids on a page in its order. */
export function answeredIds(answer: WireAnswer): string[] {
  return answeredPage(answer).items.map(({ system_status_id }) => system_status_id);
}

/** Creates a status and gives its id. */
export async function addStatus(mock: FeishuSession, fields: object = {}): Promise<string> {
  return answeredStatus(await createStatus(mock, { ...lunch, ...fields })).system_status_id;
}
