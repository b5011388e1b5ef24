import { checkSchema, type Schema } from '@x/core-signing';
import { batchOpenBody } from '../../src/contract/batch-open.ts';
import { createBody } from '../../src/contract/create.ts';
import type { OperationName } from '../../src/contract/operations.ts';
import { patchBody } from '../../src/contract/patch.ts';
import type { FeishuStatus } from '../../src/feishu-status.ts';
import batchClose from '../fixtures/batch-close.json' with { type: 'json' };
import batchOpen from '../fixtures/batch-open.json' with { type: 'json' };
import create from '../fixtures/create.json' with { type: 'json' };
import deleteStatus from '../fixtures/delete.json' with { type: 'json' };
import list from '../fixtures/list.json' with { type: 'json' };
import patch from '../fixtures/patch.json' with { type: 'json' };

/** A request of a page or after one, its answer, and the call that has to send just that. */
export interface Sample {
  readonly name: Exclude<OperationName, 'tenantAccessToken'>;
  readonly which: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: { readonly Authorization: string; readonly 'Content-Type'?: string };
    readonly body?: object;
  };
  readonly response: { readonly data: object };
  /** What the call gives; the data of the answer when left out. */
  readonly value?: 'nothing';
  run(client: FeishuStatus): Promise<unknown>;
}

const page_token = 'GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==';

export const samples: readonly Sample[] = [
  { name: 'list', which: 'all fields', ...list, run: (client) => client.list({ page_token, page_size: 50 }) },
  { name: 'list', which: 'minimal', ...list.minimal, run: (client) => client.list() },
  {
    name: 'create',
    which: 'all fields',
    ...create,
    run: (client) => client.create(typed(createBody, create.request.body)),
  },
  {
    name: 'create',
    which: 'minimal',
    ...create.minimal,
    run: (client) => client.create({ title: '出差', icon_key: 'GeneralBusinessTrip' }),
  },
  {
    name: 'patch',
    which: 'all fields',
    ...patch.allFields,
    run: (client) =>
      client.patch({
        system_status_id: '7101214603622940633',
        system_status: typed(createBody, patch.allFields.request.body.system_status),
        update_fields: typed(patchBody, patch.allFields.request.body).update_fields,
      }),
  },
  {
    name: 'patch',
    which: 'minimal',
    ...patch.minimal,
    run: (client) =>
      client.patch({
        system_status_id: '7101214603622940633',
        system_status: { icon_key: 'Coffee' },
        update_fields: ['ICON'],
      }),
  },
  {
    name: 'delete',
    which: 'the only one',
    ...deleteStatus,
    value: 'nothing',
    run: (client) => client.delete({ system_status_id: '7101214603622940633' }),
  },
  {
    name: 'batchOpen',
    which: 'of the page',
    ...batchOpen,
    run: (client) =>
      client.batchOpen({
        system_status_id: '7101214603622940672',
        user_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: '1665990378' }],
      }),
  },
  {
    name: 'batchOpen',
    which: 'all fields',
    ...batchOpen.allFields,
    run: (client) =>
      client.batchOpen({
        system_status_id: '7101214603622940672',
        user_id_type: 'open_id',
        user_list: typed(batchOpenBody, batchOpen.request.body).user_list,
      }),
  },
  {
    name: 'batchOpen',
    which: 'minimal',
    ...batchOpen.minimal,
    run: (client) =>
      client.batchOpen({
        system_status_id: '7101214603622940672',
        user_list: typed(batchOpenBody, batchOpen.request.body).user_list,
      }),
  },
  {
    name: 'batchClose',
    which: 'all fields',
    ...batchClose,
    run: (client) =>
      client.batchClose({
        system_status_id: '7101214603622940671',
        user_id_type: 'open_id',
        user_list: ['ou_53edd3282dbc2fdbe5c593cfa5ce82ab'],
      }),
  },
  {
    name: 'batchClose',
    which: 'minimal',
    ...batchClose.minimal,
    run: (client) =>
      client.batchClose({
        system_status_id: '7101214603622940671',
        user_list: ['ou_53edd3282dbc2fdbe5c593cfa5ce82ab'],
      }),
  },
];

/** The first sample of each operation. */
export const sampleByName: ReadonlyMap<string, Sample> = new Map(
  samples.toReversed().map((sample) => [sample.name, sample]),
);

export function sampleOf(name: string): Sample {
  const sample = sampleByName.get(name);
  if (sample === undefined) throw new Error(`there is no sample of ${name}`);
  return sample;
}

/** A value of a fixture with the type that its schema gives it. */
function typed<Value>(schema: Schema<Value>, value: unknown): Value {
  const checked = checkSchema(schema, value);
  if ('issues' in checked) throw new Error(`the fixture breaks its schema: ${JSON.stringify(checked.issues)}`);
  return checked.value;
}
