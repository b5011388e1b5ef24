import { describe, expect, it } from 'vitest';
import { unpermittedCredentials } from '../src/index.ts';
import { businessTrip, fetchToken, outcome } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { addStatus, answeredStatus, createStatus, deleteStatus, lunch } from './support/status-calls.ts';

describe('create, refused for what the tenant has already', () => {
  it.each<[string, object]>([
    ['the title', { title: '外出公干' }],
    ['the Chinese title', { i18n_title: { zh_cn: '外出公干' } }],
    ['the English title', { i18n_title: { en_us: 'Travelling' } }],
    ['the Japanese title', { i18n_title: { zh_cn: '午餐', ja_jp: '外出中' } }],
  ])('%s of another status: 2005002', async (_, fields) => {
    const mock = await startMock();

    const answer = await createStatus(mock, { ...lunch, ...fields });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code: 2005002,
      msg: 'The same name or i18n name has already be created within your tenant.',
      error: { log_id: answer.headers['x-tt-logid'] },
    });
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it.each<[string, object]>([
    ['a title that is an English title', { title: 'Travelling' }],
    ['an English title that is a Chinese title', { i18n_title: { en_us: '外出公干' } }],
    ['a Japanese title that is a title', { i18n_title: { ja_jp: 'Number 6' } }],
  ])('%s of another status: 2005002, which is inferred; the switch takes it', async (_, fields) => {
    const mock = await startMock();
    await addStatus(mock, { title: 'Number 6', priority: 6 });

    const answer = await createStatus(mock, { ...lunch, ...fields });

    expect(outcome(answer)).toEqual([400, 2005002]);
    expect(answer.headers['x-mock-rule']).toBe('feishu.names-across-locales');
    await mock.state.patch({ switches: { nameClash: 'sameLocale' } });
    const taken = await createStatus(mock, { ...lunch, ...fields });
    expect(outcome(taken)).toEqual([200, 0]);
    expect(taken.headers['x-mock-rule']).toContain('feishu.names-across-locales');
  });

  it('takes a title that differs by a letter, and one that another tenant has', async () => {
    const mock = await startMock();
    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      statuses: [{ id: '1', tenantKey: 'elsewhere', title: 'Lunch', priority: 5 }],
    });

    expect(outcome(await createStatus(mock, { ...lunch, i18n_title: { en_us: 'travelling' } }))).toEqual([200, 0]);
  });

  it.each<[string, object]>([
    ['the title', { title: '我的敏感词' }],
    ['the title, in another case', { title: 'Sensitive-Words' }],
    ['the Chinese title', { i18n_title: { zh_cn: '敏感词' } }],
    ['the English title', { i18n_title: { en_us: 'a sensitive-word' } }],
    ['the Japanese title', { i18n_title: { ja_jp: '敏感词です' } }],
  ])('a sensitive word in %s: 2005003', async (_, fields) => {
    const mock = await startMock();

    const answer = await createStatus(mock, { ...lunch, ...fields });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 2005003, msg: 'Name or i18n name contains sensitive words.' });
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it('looks for the words that the state holds, in names only', async () => {
    const mock = await startMock();
    await mock.state.patch({ sensitiveWords: ['lunch'] });

    expect(outcome(await createStatus(mock))).toEqual([400, 2005003]);
    const body = { ...lunch, title: '敏感词', sync_setting: { title: 'lunch', explain: 'lunch' } };
    expect(outcome(await createStatus(mock, body))).toEqual([200, 0]);
  });

  it('an eleventh status: 2005004', async () => {
    const mock = await startMock();
    for (const priority of [0, 1, 4, 5, 6, 7, 8]) await addStatus(mock, { title: `Number ${priority}`, priority });
    const tenth = await createStatus(mock, { ...lunch, priority: 9 });
    expect(outcome(tenth)).toEqual([200, 0]);

    const eleventh = await createStatus(mock, { ...lunch, title: 'One more' });

    expect(eleventh.status).toBe(400);
    expect(eleventh.json).toMatchObject({ code: 2005004, msg: 'The number of tenant system status exceeds limit' });
    expect(eleventh.headers['x-mock-rule']).toBeUndefined();
    await deleteStatus(mock, answeredStatus(tenth).system_status_id);
    expect(outcome(await createStatus(mock, { ...lunch, title: 'One more', priority: 9 }))).toEqual([200, 0]);
  });

  it('the priority of another status: 2005005', async () => {
    const mock = await startMock();

    const answer = await createStatus(mock, { ...lunch, priority: 3 });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code: 2005005,
      msg: 'The priority of tenant system status has already be created within your tenant.',
    });
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it('no priority, when another status has 0: 2005005', async () => {
    const mock = await startMock();
    await addStatus(mock, { priority: undefined });

    expect(outcome(await createStatus(mock, { title: 'Dinner', icon_key: 'EatingFood' }))).toEqual([400, 2005005]);
  });

  it('several of these: the smallest code, which is inferred', async () => {
    const mock = await startMock();
    const all = { ...lunch, title: '外出公干', i18n_title: { zh_cn: '敏感词' }, priority: 2 };

    const first = await createStatus(mock, all);
    const second = await createStatus(mock, { ...all, title: 'Lunch' });

    expect([first, second].map(outcome)).toEqual([
      [400, 2005002],
      [400, 2005003],
    ]);
    expect(first.headers['x-mock-rule']).toBe('feishu.clash-precedence');
    expect(second.headers['x-mock-rule']).toBe('feishu.clash-precedence');
  });
});

describe('create, by an app of a tenant without permission', () => {
  it('2005001 before, and 2005007 instead of what the tenant has already', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock, unpermittedCredentials(await mock.state.get()));

    expect(outcome(await createStatus(mock, { ...lunch, priority: 10 }, { token }))).toEqual([400, 2005001]);
    expect(outcome(await createStatus(mock, { ...lunch, title: '敏感词' }, { token }))).toEqual([400, 2005007]);
  });
});

describe('what a deleted status leaves', () => {
  async function withDeleted(): Promise<FeishuMock> {
    const mock = await startMock();
    await deleteStatus(mock, businessTrip);
    return mock;
  }

  it.each<[string, object]>([
    ['its title', { title: '外出公干' }],
    ['its title in another language', { i18n_title: { en_us: 'Travelling' } }],
    ['its priority', { priority: 3 }],
  ])('%s is free, which is inferred', async (_, fields) => {
    const mock = await withDeleted();

    const answer = await createStatus(mock, { ...lunch, ...fields });

    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.deleted-status');
  });
});
