import type { IdGenerator } from '@x/mock-kit';
import { defaultApp, defaultTenant, doNotDisturb } from './default-tenant.ts';
import type { FeishuSeed } from './feishu-seed.ts';
import { parseSeed } from './parse-seed.ts';
import type { FeishuSeedInput } from './seed-schema.ts';

/** A tenant that may not use the system status API, and its app. */
const unpermittedTenant = { id: 'mock000000000002', permitted: false };
const unpermittedApp = {
  id: 'cli_mock000000000002',
  appSecret: 'mockAppSecret0000000000000000002',
  tenantKey: unpermittedTenant.id,
};

type UserInput = NonNullable<FeishuSeedInput['users']>[number];

/** The user of the vendor's examples. */
const exampleUser: UserInput = { id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab' };

/** Far enough ahead that the status is on under any sensible clock: 2100-01-01. */
const farEndTime = '4102444800';

/** What the generated users are like, in the order of their numbers. */
const groups: readonly { readonly count: number; readonly fields: Omit<UserInput, 'id'> }[] = [
  { count: 120, fields: {} },
  { count: 4, fields: { resigned: true } },
  { count: 4, fields: { visible: false } },
  { count: 4, fields: { syncOff: true } },
  { count: 4, fields: { tenantKey: unpermittedTenant.id } },
  { count: 4, fields: { openStatuses: [{ system_status_id: doNotDisturb.id, end_time: farEndTime }] } },
  { count: 2, fields: { failing: true } },
];

/** A small company in which the examples of the vendor's pages work, and every result value has a user. */
export function defaultSeed(ids: IdGenerator): FeishuSeed {
  const generated = groups
    .flatMap(({ count, fields }) => Array.from({ length: count }, () => fields))
    .map((fields, index): UserInput => ({ ...generatedIds(ids, index + 1), ...structuredClone(fields) }));
  return parseSeed({
    tenants: [defaultTenant, unpermittedTenant],
    apps: [defaultApp, unpermittedApp],
    users: [exampleUser, ...generated],
  } satisfies FeishuSeedInput);
}

/** Ids of the vendor's form whose last eight characters are the user's number. */
function generatedIds(ids: IdGenerator, number: number): { id: string; union_id: string; user_id: string } {
  const tail = String(number).padStart(8, '0');
  return { id: `ou_${ids.hex(24)}${tail}`, union_id: `on_${ids.hex(24)}${tail}`, user_id: tail };
}
