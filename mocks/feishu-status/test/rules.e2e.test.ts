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
};

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
