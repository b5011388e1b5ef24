import { describe, expect, it } from 'vitest';
import { batchOpen, businessTrip, doNotDisturb, exampleUser, openFor, results } from './support/calls.ts';
import { startMock } from './support/start-mock.ts';
import {
  addStatus,
  answeredIds,
  answeredStatus,
  createStatus,
  exampleStatus,
  listStatuses,
  lunch,
} from './support/status-calls.ts';

const defaults = {
  is_open_by_default: true,
  title: '自动开启',
  explain: '从相关系统进行信息同步，同步后将自动开启并优先展示该状态。',
};

describe('create', () => {
  it('adds a status, which can be listed and opened', async () => {
    const mock = await startMock();

    const id = await addStatus(mock);

    expect(id).toMatch(/^[1-9]\d{18}$/);
    expect(answeredIds(await listStatuses(mock))).toEqual([doNotDisturb, businessTrip, id]);
    expect(results(await batchOpen(mock, [openFor(exampleUser)], { status: id }))).toEqual(['success_show']);
  });

  it('answers with the defaults of the page for what is left out', async () => {
    const mock = await startMock();

    const answer = await createStatus(mock, { title: 'Lunch', icon_key: 'EatingFood' });

    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ code: 0, msg: 'success' });
    const { system_status_id, ...status } = answeredStatus(answer);
    expect(status).toEqual({
      title: 'Lunch',
      icon_key: 'EatingFood',
      color: 'BLUE',
      priority: 0,
      sync_setting: defaults,
    });
    expect(answer.headers['x-mock-rule']).toBe('feishu.i18n-left-out');
  });

  it.each<[string, object, object]>([
    ['is_open_by_default', { is_open_by_default: false }, { ...defaults, is_open_by_default: false }],
    ['title', { title: 'Automatic' }, { ...defaults, title: 'Automatic' }],
    ['explain', { explain: 'Follows the canteen.' }, { ...defaults, explain: 'Follows the canteen.' }],
    ['nothing', {}, defaults],
    [
      'one language of i18n_title',
      { i18n_title: { en_us: 'Automatic' } },
      { ...defaults, i18n_title: { en_us: 'Automatic' } },
    ],
    [
      'one language of i18n_explain',
      { i18n_explain: { ja_jp: '自動' } },
      { ...defaults, i18n_explain: { ja_jp: '自動' } },
    ],
  ])('keeps %s of sync_setting beside the defaults', async (_, sync_setting, expected) => {
    const mock = await startMock();

    const status = answeredStatus(await createStatus(mock, { ...lunch, sync_setting }));

    expect(status['sync_setting']).toEqual(expected);
  });

  it('keeps everything that is given', async () => {
    const mock = await startMock();

    const { system_status_id, ...status } = answeredStatus(await createStatus(mock, exampleStatus));

    expect(status).toEqual(exampleStatus);
    const added = (await mock.state.get()).statuses.find(({ id }) => id === system_status_id);
    expect(added).toEqual({ id: system_status_id, tenantKey: 'mock000000000001', deleted: false, ...exampleStatus });
  });

  it('changes nothing when it is refused', async () => {
    const mock = await startMock();
    const before = (await mock.state.get()).statuses;

    await createStatus(mock, { ...lunch, priority: 10 });
    await createStatus(mock, { ...lunch, priority: 2 });

    expect((await mock.state.get()).statuses).toEqual(before);
  });
});
