import { describe, expect, it } from 'vitest';
import { type InferredRuleId, rules } from '../src/rules/rules.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';
import { batchClose, batchOpen, businessTrip, exampleUser, fetchToken, openFor, tokenCall } from './support/calls.ts';
import type { WireAnswer } from './support/send.ts';
import { type FeishuMock, secondsFromNoon, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, lunch, patchStatus } from './support/status-calls.ts';

/** For each inferred rule a request whose answer rests on it. */
const requests: Record<InferredRuleId, (mock: FeishuMock) => Promise<WireAnswer>> = {
  'feishu.stopped-app': async (mock) => {
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, enabled: false }] });
    return batchOpen(mock);
  },
  'feishu.unauthorised-app': (mock) => withTokenOf(mock, { authorised: false }),
  'feishu.store-app': (mock) => withTokenOf(mock, { kind: 'store' }),
  'feishu.failing-tenant': async (mock) => {
    await mock.state.patch({ tenants: [{ id: 'mock000000000001', failing: true }] });
    return tokenCall(mock);
  },
  'feishu.gateway-json': async (mock) => {
    await mock.state.patch({ switches: { gatewayJson: true } });
    return batchOpen(mock, undefined, { body: '{' });
  },
  'feishu.gateway-unknown-user': async (mock) => {
    await mock.state.patch({ switches: { gatewayUserIds: true } });
    return batchClose(mock, ['ou_1']);
  },
  'feishu.open-id-of-other-app': async (mock) => {
    await mock.state.patch({ users: [{ id: exampleUser, otherAppOpenIds: ['ou_1'] }] });
    return batchClose(mock, ['ou_1']);
  },
  'feishu.gateway-other-tenant-user': async (mock) => {
    const users = [{ id: 'ou_1', user_id: '1', tenantKey: 'mock000000000002' }];
    await mock.state.patch({ users, switches: { gatewayUserIds: true } });
    return batchClose(mock, ['1'], { query: '?user_id_type=user_id' });
  },
  'feishu.rate-window': async (mock) => {
    const token = await fetchToken(mock);
    for (let call = 0; call < 50; call += 1) await batchOpen(mock, [], { token });
    return batchOpen(mock, [], { token });
  },
  'feishu.gateway-validation': async (mock) => {
    await mock.state.patch({ switches: { gatewayValidation: true } });
    return batchOpen(mock, []);
  },
  'feishu.content-type': async (mock) =>
    batchOpen(mock, undefined, { headers: { Authorization: `Bearer ${await fetchToken(mock)}` } }),
  'feishu.unknown-fields': (mock) => batchOpen(mock, undefined, { query: '?page=1' }),
  'feishu.repeated-parameter': (mock) => listStatuses(mock, '?page_size=1&page_size=2'),
  'feishu.empty-user-id': (mock) => batchClose(mock, ['']),
  'feishu.body-too-large': (mock) => batchOpen(mock, ['x'.repeat(11 * 1024 * 1024)]),
  'feishu.unknown-status': (mock) => batchOpen(mock, undefined, { status: '1' }),
  'feishu.end-time': (mock) => batchOpen(mock, [openFor(exampleUser, secondsFromNoon(-1))]),
  'feishu.result-precedence': async (mock) => {
    await mock.state.patch({ users: [{ id: exampleUser, resigned: true, visible: false }] });
    return batchClose(mock);
  },
  'feishu.duplicate-users': (mock) => batchOpen(mock, [openFor(exampleUser), openFor(exampleUser)]),
  'feishu.open-again': async (mock) => {
    await batchOpen(mock);
    return batchOpen(mock);
  },
  'feishu.close-when-not-on': (mock) => batchClose(mock),
  'feishu.list-order': (mock) => listStatuses(mock),
  'feishu.page-token': (mock) => listStatuses(mock, '?page_token=x'),
  'feishu.i18n-left-out': (mock) => createStatus(mock),
  'feishu.text-weight': (mock) => createStatus(mock, { ...lunch, title: 'x'.repeat(21) }),
  'feishu.names-across-locales': (mock) => createStatus(mock, { ...lunch, title: 'Travelling' }),
  'feishu.clash-precedence': (mock) => createStatus(mock, { ...lunch, title: '外出公干', priority: 2 }),
  'feishu.patch-requires': (mock) => patchStatus(mock, businessTrip),
  'feishu.patch-left-out': (mock) =>
    patchStatus(mock, businessTrip, { system_status: { color: 'RED' }, update_fields: ['COLOR', 'SYNC_SETTING'] }),
  'feishu.patch-objects': (mock) =>
    patchStatus(mock, businessTrip, { system_status: { i18n_title: { zh_cn: '差' } }, update_fields: ['I18N_TITLE'] }),
  'feishu.deleted-status': async (mock) => {
    await deleteStatus(mock, businessTrip);
    return createStatus(mock, { ...lunch, title: '外出公干' });
  },
  'feishu.app-id-form': (mock) =>
    tokenCall(mock, { body: JSON.stringify({ app_id: 'app', app_secret: mock.credentials.appSecret }) }),
  'feishu.wrong-secret-status': (mock) =>
    tokenCall(mock, { body: JSON.stringify({ app_id: mock.credentials.appId, app_secret: 'wrong' }) }),
  'feishu.login-user-invalid': async (mock) => {
    await mock.state.patch({ switches: { wrongCredentials: 'loginUser' } });
    return tokenCall(mock, { body: JSON.stringify({ app_id: mock.credentials.appId, app_secret: 'wrong' }) });
  },
  'feishu.token-unauthorised-app': async (mock) => {
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, authorised: false }] });
    return tokenCall(mock);
  },
  'feishu.token-store-app': async (mock) => {
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, kind: 'store' }] });
    return tokenCall(mock);
  },
  'feishu.token-stopped-app': async (mock) => {
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, enabled: false }] });
    return tokenCall(mock);
  },
  'feishu.fault-status': (mock) => withFault(mock, 'feishu.batchOpen: 500'),
  'feishu.fault-wait': (mock) => withFault(mock, 'feishu.batchOpen: 500(retry=3)'),
  'feishu.fault-maintenance': (mock) => withFault(mock, 'feishu.batchOpen: maintenance'),
  'feishu.gateway-page': (mock) => withFault(mock, 'feishu.batchOpen: 502'),
};

async function withFault(mock: FeishuMock, fault: string): Promise<WireAnswer> {
  await mock.faults.arm(fault);
  return batchOpen(mock);
}

/** A call with a token that the app was given before it changed. */
async function withTokenOf(mock: FeishuMock, fields: object): Promise<WireAnswer> {
  const token = await fetchToken(mock);
  await mock.state.patch({ apps: [{ id: mock.credentials.appId, ...fields }] });
  return batchOpen(mock, undefined, { token });
}

describe('rules', () => {
  it.each(Object.entries(requests))('an answer that rests on %s says so', async (id, request) => {
    const answer = await request(await startMock());

    expect(answer.headers['x-mock-rule']?.split(', ')).toContain(id);
  });

  it('have ids of their own, and a source unless they are inferred', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter((rule) => 'source' in rule === (rule.evidence === 'inferred'))).toEqual([]);
  });

  it('name every switch of the state, and no other', () => {
    const named = rules.flatMap((rule) => ('switch' in rule ? [rule.switch] : []));

    expect([...new Set(named)].sort()).toEqual(Object.keys(parseSeed({}).switches).sort());
  });
});
