import { beforeEach, describe, expect, it } from 'vitest';
import { businessTrip, outcome } from './support/calls.ts';
import { addOther, contentOf, fieldsByName } from './support/patched-status.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import {
  addStatus,
  answeredPage,
  answeredStatus,
  exampleStatus,
  listStatuses,
  patchStatus,
} from './support/status-calls.ts';

let mock: FeishuMock;

beforeEach(async () => {
  mock = await startMock();
});

describe('patch', () => {
  it.each(Object.entries(fieldsByName))('with %s changes %s alone', async (name, field) => {
    const id = await addOther(mock);
    const before = await contentOf(mock, id);
    const example = { ...exampleStatus, icon_key: 'SICK' };

    const answer = await patchStatus(mock, id, { system_status: example, update_fields: [name] });

    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ code: 0, msg: 'success' });
    expect(answeredStatus(answer)).toMatchObject({ system_status_id: id, [field]: example[field] });
    expect(await contentOf(mock, id)).toEqual({ ...before, [field]: example[field] });
    expect(before[field]).not.toEqual(example[field]);
  });

  it('changes every field that is named, also when named twice', async () => {
    const id = await addOther(mock);
    const update_fields = [...Object.keys(fieldsByName), 'TITLE'];

    const answer = await patchStatus(mock, id, { system_status: exampleStatus, update_fields });

    expect(answeredStatus(answer)).toEqual({ system_status_id: id, ...exampleStatus });
    expect(await contentOf(mock, id)).toEqual(exampleStatus);
    expect(answeredPage(await listStatuses(mock)).items).toContainEqual({ system_status_id: id, ...exampleStatus });
  });

  it('answers with the same when sent again', async () => {
    const id = await addOther(mock);
    const body = { system_status: exampleStatus, update_fields: Object.keys(fieldsByName) };

    const first = answeredStatus(await patchStatus(mock, id, body));

    expect(answeredStatus(await patchStatus(mock, id, body))).toEqual(first);
  });

  it('takes a status without the title and the icon that it does not change, which is inferred', async () => {
    const body = { system_status: { color: 'RED' }, update_fields: ['COLOR'] };

    const answer = await patchStatus(mock, businessTrip, body);

    expect(answeredStatus(answer)).toMatchObject({ title: '外出公干', color: 'RED' });
    expect(answer.headers['x-mock-rule']).toContain('feishu.patch-requires');
    const whole = { ...body, system_status: { ...body.system_status, title: 'x', icon_key: 'SICK' } };
    expect((await patchStatus(mock, businessTrip, whole)).headers['x-mock-rule']).not.toContain('patch-requires');

    await mock.state.patch({ switches: { patchRequires: 'titleAndIcon' } });
    expect(outcome(await patchStatus(mock, businessTrip, body))).toEqual([400, 2005001]);
    expect(outcome(await patchStatus(mock, businessTrip, whole))).toEqual([200, 0]);
  });

  it.each([
    ['TITLE', { icon_key: 'SICK' }],
    ['ICON', { title: 'Course' }],
  ])('with %s named and left out: 2005001', async (name, system_status) => {
    const answer = await patchStatus(mock, businessTrip, { system_status, update_fields: [name, 'COLOR'] });

    expect(outcome(answer)).toEqual([400, 2005001]);
    expect(await contentOf(mock, businessTrip)).toMatchObject({ title: '外出公干', color: 'BLUE' });
  });
});

describe('patch of a field that is named and left out', () => {
  const body = (name: string) => ({
    system_status: { title: 'x', icon_key: 'SICK' },
    update_fields: [name],
  });

  it.each([
    ['I18N_TITLE', { i18n_title: {} }],
    ['COLOR', { color: 'BLUE' }],
    ['PRIORITY', { priority: 0 }],
    [
      'SYNC_SETTING',
      {
        sync_setting: {
          is_open_by_default: true,
          title: '自动开启',
          i18n_title: {},
          explain: '从相关系统进行信息同步，同步后将自动开启并优先展示该状态。',
          i18n_explain: {},
        },
      },
    ],
  ])('%s gives it its default, which is inferred; the switches keep or refuse it', async (name, expected) => {
    const id = await addOther(mock);
    const before = await contentOf(mock, id);

    await mock.state.patch({ switches: { patchLeftOut: 'refused' } });
    expect(outcome(await patchStatus(mock, id, body(name)))).toEqual([400, 2005001]);

    await mock.state.patch({ switches: { patchLeftOut: 'kept' } });
    expect(outcome(await patchStatus(mock, id, body(name)))).toEqual([200, 0]);
    expect(await contentOf(mock, id)).toEqual(before);

    await mock.state.patch({ switches: { patchLeftOut: 'default' } });
    const answer = await patchStatus(mock, id, body(name));
    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.patch-left-out');
    expect(await contentOf(mock, id)).toEqual({ ...before, ...expected });
  });

  it('asks for priority 0 like a create: 2005005 when that is taken', async () => {
    await addStatus(mock, { priority: 0 });

    expect(outcome(await patchStatus(mock, businessTrip, body('PRIORITY')))).toEqual([400, 2005005]);
  });
});

describe('patch of a part of an object', () => {
  const parts = {
    system_status: {
      title: 'x',
      icon_key: 'SICK',
      i18n_title: { zh_cn: '课程' },
      sync_setting: { explain: 'New', i18n_explain: { zh_cn: '新' } },
    },
    update_fields: ['I18N_TITLE', 'SYNC_SETTING'],
  };

  it('replaces the object, which is inferred', async () => {
    const id = await addOther(mock);

    const answer = await patchStatus(mock, id, parts);

    expect(answer.headers['x-mock-rule']).toContain('feishu.patch-objects');
    expect(await contentOf(mock, id)).toMatchObject({
      i18n_title: { zh_cn: '课程' },
      sync_setting: {
        is_open_by_default: true,
        title: '自动开启',
        i18n_title: {},
        explain: 'New',
        i18n_explain: { zh_cn: '新' },
      },
    });
    expect((await contentOf(mock, id)).i18n_title).toEqual({ zh_cn: '课程' });
  });

  it('keeps what it does not name with the switch', async () => {
    const id = await addOther(mock);
    await mock.state.patch({ switches: { patchObjects: 'merged' } });

    await patchStatus(mock, id, parts);

    expect(await contentOf(mock, id)).toMatchObject({
      i18n_title: { zh_cn: '课程', en_us: 'Course', ja_jp: '講習' },
      sync_setting: {
        is_open_by_default: false,
        title: 'Follows courses',
        i18n_title: {},
        explain: 'New',
        i18n_explain: { zh_cn: '新', en_us: 'On a course' },
      },
    });
  });
});
