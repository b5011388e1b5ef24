import { withTenantToken, withUserAccessToken } from '@larksuiteoapi/node-sdk';
import { errors, type OperationName } from '@x/feishu-status/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { businessTrip, exampleUser } from './support/calls.ts';
import { addApp, connectSdk, type OfficialSdk, openFor, refusedWith, startSdk } from './support/official-sdk.ts';
import { type FeishuMock, secondsFromNoon, startMock } from './support/start-mock.ts';

const lunch = { title: 'Lunch', icon_key: 'EatingFood', priority: 5 } as const;
const endTime = secondsFromNoon(3600);
const trip = { path: { system_status_id: businessTrip } };
const nowhere = { path: { system_status_id: '7101214603622940633' } };
const patchTo = (fields: object, name: 'TITLE' | 'I18N_TITLE' | 'PRIORITY') => ({
  ...trip,
  data: { system_status: { ...lunch, ...fields }, update_fields: [name] },
});

type Called = Exclude<OperationName, 'tenantAccessToken'>;

const update = 'personal_settings:status:system_status_update';
const operate = 'personal_settings:status:system_status_operate';

/** One good call of each operation, and the scope that it needs. */
const everyCall: readonly (readonly [Called, (sdk: OfficialSdk) => Promise<unknown>, string])[] = [
  ['list', (sdk) => sdk.list(), update],
  ['create', (sdk) => sdk.create({ data: lunch }), update],
  ['patch', (sdk) => sdk.patch(patchTo({}, 'TITLE')), update],
  ['delete', (sdk) => sdk.delete(trip), update],
  ['batchOpen', (sdk) => sdk.batchOpen(openFor(businessTrip, exampleUser, endTime)), operate],
  ['batchClose', (sdk) => sdk.batchClose({ ...trip, data: { user_list: [exampleUser] } }), operate],
];

type Refused = (sdk: OfficialSdk, mock: FeishuMock) => Promise<unknown>;

const strangerOf = async (mock: FeishuMock) =>
  (await mock.state.get()).users.find(({ tenantKey }) => tenantKey === 'mock000000000002')?.id ?? '';

/** Each code of each operation's error table, but 2005007. */
const refusals: readonly (readonly [number, Called, string, Refused])[] = [
  [2005001, 'list', 'page_size 51', (sdk) => sdk.list({ params: { page_size: 51 } })],
  [2005001, 'list', 'a page_token from elsewhere', (sdk) => sdk.list({ params: { page_token: 'GxmvlNRvP0NdQZpa' } })],
  [2005001, 'create', 'no title', (sdk) => sdk.create({ data: { ...lunch, title: '' } })],
  [2005001, 'create', 'nothing', (sdk) => sdk.create()],
  [2005001, 'create', 'a title of weight 21', (sdk) => sdk.create({ data: { ...lunch, title: 'x'.repeat(21) } })],
  [2005001, 'patch', 'an unknown status', (sdk) => sdk.patch({ ...patchTo({}, 'TITLE'), ...nowhere })],
  [2005001, 'delete', 'an unknown status', (sdk) => sdk.delete(nowhere)],
  [2005001, 'batchOpen', 'an unknown status', (sdk) => sdk.batchOpen({ ...openFor('1', exampleUser, endTime) })],
  [2005001, 'batchOpen', 'a past end_time', (sdk) => sdk.batchOpen(openFor(businessTrip, exampleUser, '1665990378'))],
  [2005001, 'batchClose', 'no users', (sdk) => sdk.batchClose({ ...trip, data: { user_list: [] } })],
  [2005002, 'create', 'a title that is taken', (sdk) => sdk.create({ data: { ...lunch, title: '请勿打扰' } })],
  [2005002, 'patch', 'a title that is taken', (sdk) => sdk.patch(patchTo({ title: '请勿打扰' }, 'TITLE'))],
  [2005003, 'create', 'a sensitive word', (sdk) => sdk.create({ data: { ...lunch, i18n_title: { zh_cn: '敏感词' } } })],
  [
    2005003,
    'patch',
    'a sensitive word',
    (sdk) => sdk.patch(patchTo({ i18n_title: { zh_cn: '敏感词' } }, 'I18N_TITLE')),
  ],
  [
    2005004,
    'create',
    'an eleventh status',
    async (sdk) => {
      const free = [0, 1, 4, 5, 6, 7, 8, 9];
      for (const priority of free) await sdk.create({ data: { ...lunch, title: `Number ${priority}`, priority } });
      return sdk.create({ data: { ...lunch, title: 'One more' } });
    },
  ],
  [2005005, 'create', 'a priority that is taken', (sdk) => sdk.create({ data: { ...lunch, priority: 2 } })],
  [2005005, 'patch', 'a priority that is taken', (sdk) => sdk.patch(patchTo({ priority: 2 }, 'PRIORITY'))],
  [
    2005006,
    'batchOpen',
    'a user of another tenant',
    async (sdk, mock) => sdk.batchOpen(openFor(businessTrip, await strangerOf(mock), endTime)),
  ],
  [
    2005006,
    'batchClose',
    'a user of another tenant',
    async (sdk, mock) => sdk.batchClose({ ...trip, data: { user_list: [await strangerOf(mock)] } }),
  ],
];

let mock: FeishuMock;

beforeEach(async () => {
  mock = await startMock();
});

describe('the official SDK, refused by an operation', () => {
  it.each(refusals)('sees %i on %s with %s', async (code, _, __, call) => {
    const sdk = await startSdk(mock);
    const entry = Object.values(errors).find(({ codes }) => codes.some((one) => one === code));

    await expect(call(sdk, mock)).rejects.toMatchObject(refusedWith(400, code, { msg: entry?.message }));
  });

  it.each(everyCall)('sees 2005007 on %s in a tenant without permission', async (_, call) => {
    const sdk = await startSdk(mock, { tenantKey: 'mock000000000002' });

    await expect(call(sdk)).rejects.toMatchObject(
      refusedWith(400, 2005007, { msg: 'Tenant does not have permission to api.' }),
    );
  });

  it('has seen every code of the operations’ tables', () => {
    const tables = Object.values(errors).flatMap((entry) => {
      const [code] = entry.codes;
      if (code < 2005001 || code > 2005007 || !('operations' in entry)) return [];
      return entry.operations.map((operation) => `${code} ${operation}`);
    });
    const seen = [
      ...refusals.map(([code, operation]) => `${code} ${operation}`),
      ...everyCall.map(([operation]) => `2005007 ${operation}`),
    ];

    expect(tables).toHaveLength(21);
    expect([...new Set(seen)].sort()).toEqual(tables.sort());
  });

  it('does not see an error at all with its iterator: one empty page', async () => {
    const sdk = await startSdk(mock, { tenantKey: 'mock000000000002' });

    const pages: unknown[] = [];
    for await (const page of await sdk.listWithIterator()) pages.push(page);

    expect(pages).toEqual([{}]);
    expect(await mock.requests.list({ operation: 'feishu.list' })).toMatchObject([{ status: 400 }]);
  });
});

describe('the official SDK, refused for its token', () => {
  const junk = 't-7f1bcd13fc57d46bac21793a18e560';

  it.each(everyCall)('sees 99991661 on %s when told to send none', async (_, call) => {
    const sdk = connectSdk(mock, await addApp(mock), { disableTokenCache: true });

    await expect(call(sdk)).rejects.toMatchObject(refusedWith(400, 99991661));
  });

  it.each(everyCall)(
    'sees 99991663 on %s with a token that it goes on sending after it was revoked',
    async (_, call) => {
      const sdk = await startSdk(mock);
      await sdk.list();
      const { tokens } = await mock.state.get();
      await mock.state.patch({ tokens: tokens.map(({ id }) => ({ id, revoked: true })) });

      for (const attempt of [1, 2]) {
        await expect(call(sdk), `attempt ${attempt}`).rejects.toMatchObject(refusedWith(400, 99991663));
      }
      expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(1);
    },
  );

  it.each([
    [99991663, 'a tenant token of nobody', junk],
    [99991668, 'a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.e30.x'],
    [99991671, 'an app token', 'a-7f1bcd13fc57d46bac21793a18e560'],
  ])('sees %i with %s', async (code, _, token) => {
    const sdk = connectSdk(mock, await addApp(mock), { disableTokenCache: true });

    await expect(sdk.list({}, withTenantToken(token))).rejects.toMatchObject(refusedWith(400, code));
  });

  it('sees 99991668 with a user token', async () => {
    const sdk = await startSdk(mock);

    const call = sdk.list({}, withUserAccessToken('u-7f1bcd13fc57d46bac21793a18e560'));

    await expect(call).rejects.toMatchObject(refusedWith(400, 99991668));
  });

  it.each(everyCall)('sees 99991672 on %s without its scope, and which it is', async (_, call, subject) => {
    const sdk = await startSdk(mock, { scopes: [] });
    const permission_violations = [{ type: 'action_scope_required', subject }];

    await expect(call(sdk)).rejects.toMatchObject(refusedWith(400, 99991672, { error: { permission_violations } }));
  });

  it('sees 99991662 when its app is not in use', async () => {
    const sdk = await startSdk(mock, { enabled: false });

    await expect(sdk.list()).rejects.toMatchObject(refusedWith(400, 99991662));
  });

  it('sees 99991400 and how long to wait', async () => {
    const sdk = await startSdk(mock);
    for (let call = 0; call < 100; call += 1) await sdk.list();

    await expect(sdk.list()).rejects.toMatchObject({
      response: { status: 429, data: { code: 99991400 }, headers: { 'x-ogw-ratelimit-reset': '60' } },
    });
  });

  it('sees 99991403 when the quota of the month is used up', async () => {
    const sdk = await startSdk(mock);
    await mock.state.patch({ tenants: [{ id: 'mock000000000001', monthlyQuotaUsedUp: true }] });

    await expect(sdk.list()).rejects.toMatchObject(refusedWith(429, 99991403));
  });
});

describe('the official SDK, refused by the token call', () => {
  it.each([
    [10014, 'a wrong secret', { appSecret: 'wrong' }, 'app secret invalid'],
    [10014, 'an unknown app', { id: 'cli_mockffffffffffff' }, 'app id not exists'],
    [10003, 'a malformed app id', { id: 'mock' }, 'invalid param'],
  ])('says %i with %s, in an error of its own', async (code, _, change, text) => {
    const sdk = connectSdk(mock, { ...(await addApp(mock)), ...change });

    const message = `failed to get tenant_access_token, code: ${code}, msg: ${text}`;
    await expect(sdk.list()).rejects.toThrow(message);
    expect(await mock.requests.count({ operation: 'feishu.list' })).toBe(0);
  });

  it('is rejected by its HTTP library where the status of a wrong secret is 400', async () => {
    await mock.state.patch({ switches: { wrongSecretStatus: 400 } });
    const sdk = connectSdk(mock, { ...(await addApp(mock)), appSecret: 'wrong' });

    await expect(sdk.list()).rejects.toMatchObject(refusedWith(400, 10014));
  });

  it('does not notice a wrong secret while the token of the app id is kept in the process', async () => {
    const app = await addApp(mock);
    await connectSdk(mock, app).list();

    await expect(connectSdk(mock, { ...app, appSecret: 'wrong' }).list()).resolves.toMatchObject({ code: 0 });
  });
});
