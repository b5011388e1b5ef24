import { beforeEach, describe, expect, it } from 'vitest';
import {
  batchClose,
  batchOpen,
  businessTrip,
  doNotDisturb,
  exampleUser,
  openFor,
  outcome,
  results,
} from './support/calls.ts';
import { type FeishuMock, noon, secondsFromNoon, startMock } from './support/start-mock.ts';
import {
  addStatus,
  answeredPage,
  answeredStatus,
  deleteStatus,
  exampleStatus,
  listStatuses,
  patchStatus,
} from './support/status-calls.ts';

let mock: FeishuMock;

beforeEach(async () => {
  mock = await startMock();
});

/** The status of the example under another name and priority, so that a patch with the example changes every field. */
async function addOther(): Promise<string> {
  return addStatus(mock, {
    title: 'Course',
    i18n_title: { en_us: 'Course', ja_jp: '講習' },
    icon_key: 'StatusReading',
    color: 'LIME',
    priority: 6,
    sync_setting: { is_open_by_default: false, title: 'Follows courses', i18n_explain: { en_us: 'On a course' } },
  });
}

async function contentOf(id: string) {
  const status = (await mock.state.get()).statuses.find((entry) => entry.id === id);
  if (status === undefined) throw new Error(`no status ${id}`);
  const { title, i18n_title, icon_key, color, priority, sync_setting } = status;
  return { title, i18n_title, icon_key, color, priority, sync_setting };
}

const fieldsByName = {
  TITLE: 'title',
  I18N_TITLE: 'i18n_title',
  ICON: 'icon_key',
  COLOR: 'color',
  PRIORITY: 'priority',
  SYNC_SETTING: 'sync_setting',
} as const;

describe('patch', () => {
  it.each(Object.entries(fieldsByName))('with %s changes %s alone', async (name, field) => {
    const id = await addOther();
    const before = await contentOf(id);
    const example = { ...exampleStatus, icon_key: 'SICK' };

    const answer = await patchStatus(mock, id, { system_status: example, update_fields: [name] });

    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ code: 0, msg: 'success' });
    expect(answeredStatus(answer)).toMatchObject({ system_status_id: id, [field]: example[field] });
    expect(await contentOf(id)).toEqual({ ...before, [field]: example[field] });
    expect(before[field]).not.toEqual(example[field]);
  });

  it('changes every field that is named, also when named twice', async () => {
    const id = await addOther();
    const update_fields = [...Object.keys(fieldsByName), 'TITLE'];

    const answer = await patchStatus(mock, id, { system_status: exampleStatus, update_fields });

    expect(answeredStatus(answer)).toEqual({ system_status_id: id, ...exampleStatus });
    expect(await contentOf(id)).toEqual(exampleStatus);
    expect(answeredPage(await listStatuses(mock)).items).toContainEqual({ system_status_id: id, ...exampleStatus });
  });

  it('answers with the same when sent again', async () => {
    const id = await addOther();
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
    expect(await contentOf(businessTrip)).toMatchObject({ title: '外出公干', color: 'BLUE' });
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
    const id = await addOther();
    const before = await contentOf(id);

    await mock.state.patch({ switches: { patchLeftOut: 'refused' } });
    expect(outcome(await patchStatus(mock, id, body(name)))).toEqual([400, 2005001]);

    await mock.state.patch({ switches: { patchLeftOut: 'kept' } });
    expect(outcome(await patchStatus(mock, id, body(name)))).toEqual([200, 0]);
    expect(await contentOf(id)).toEqual(before);

    await mock.state.patch({ switches: { patchLeftOut: 'default' } });
    const answer = await patchStatus(mock, id, body(name));
    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.patch-left-out');
    expect(await contentOf(id)).toEqual({ ...before, ...expected });
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
    const id = await addOther();

    const answer = await patchStatus(mock, id, parts);

    expect(answer.headers['x-mock-rule']).toContain('feishu.patch-objects');
    expect(await contentOf(id)).toMatchObject({
      i18n_title: { zh_cn: '课程' },
      sync_setting: {
        is_open_by_default: true,
        title: '自动开启',
        i18n_title: {},
        explain: 'New',
        i18n_explain: { zh_cn: '新' },
      },
    });
    expect((await contentOf(id)).i18n_title).toEqual({ zh_cn: '课程' });
  });

  it('keeps what it does not name with the switch', async () => {
    const id = await addOther();
    await mock.state.patch({ switches: { patchObjects: 'merged' } });

    await patchStatus(mock, id, parts);

    expect(await contentOf(id)).toMatchObject({
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

describe('patch, refused for what the tenant has already', () => {
  it.each<[string, object, string[], number]>([
    ['the title of another status', { title: '请勿打扰' }, ['TITLE'], 2005002],
    ['a title of another status', { i18n_title: { en_us: 'Do not disturb' } }, ['I18N_TITLE'], 2005002],
    ['a sensitive word', { title: '敏感词' }, ['TITLE'], 2005003],
    ['a sensitive word in Japanese', { i18n_title: { ja_jp: '敏感词' } }, ['I18N_TITLE'], 2005003],
    ['the priority of another status', { priority: 2 }, ['PRIORITY'], 2005005],
  ])('%s: its code, and nothing is changed; but for a field that is not named', async (_, fields, names, code) => {
    const before = await contentOf(businessTrip);
    const system_status = { title: '外出公干', icon_key: 'Coffee', ...fields };

    const answer = await patchStatus(mock, businessTrip, { system_status, update_fields: ['ICON', ...names] });

    expect(outcome(answer)).toEqual([400, code]);
    expect(answer.headers['x-mock-rule'] ?? '').not.toContain('clash');
    expect(await contentOf(businessTrip)).toEqual(before);
    const iconOnly = await patchStatus(mock, businessTrip, { system_status, update_fields: ['ICON'] });
    expect(outcome(iconOnly)).toEqual([200, 0]);
  });

  it('does not take a status for another one, nor its ten for eleven', async () => {
    for (const priority of [0, 1, 4, 5, 6, 7, 8, 9]) await addStatus(mock, { title: `Number ${priority}`, priority });
    const system_status = { ...(await contentOf(businessTrip)), icon_key: 'Coffee' };

    const answer = await patchStatus(mock, businessTrip, { system_status, update_fields: Object.keys(fieldsByName) });

    expect(answeredStatus(answer)).toMatchObject({ icon_key: 'Coffee', priority: 3 });
  });

  it('with a name and priority that a deleted status had: taken, which is inferred', async () => {
    await deleteStatus(mock, doNotDisturb);
    const system_status = { title: '请勿打扰', icon_key: 'SICK', priority: 2 };

    const answer = await patchStatus(mock, businessTrip, { system_status, update_fields: ['TITLE', 'PRIORITY'] });

    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.deleted-status');
  });

  it('with an unknown, a deleted or a foreign status: 2005001, which is inferred, whatever the switch for batches', async () => {
    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      statuses: [
        { id: '1', deleted: true },
        { id: '2', tenantKey: 'elsewhere' },
      ],
      switches: { unknownStatus: 'failed' },
    });

    for (const id of ['7101214603622940633', '1', '2']) {
      const answer = await patchStatus(mock, id);
      expect(outcome(answer)).toEqual([400, 2005001]);
      expect(answer.headers['x-mock-rule']).toBe('feishu.unknown-status');
    }
  });
});

describe('users who have the status on while it is patched', () => {
  const toImportant = {
    system_status: { priority: 1, title: 'New', icon_key: 'SICK' },
    update_fields: ['PRIORITY', 'TITLE'],
  };
  const openStatusesOf = async (id: string) =>
    (await mock.state.get()).users.find((user) => user.id === id)?.openStatuses;

  it('go on seeing what it was', async () => {
    const before = await contentOf(businessTrip);
    await batchOpen(mock);

    await patchStatus(mock, businessTrip, toImportant);
    await patchStatus(mock, businessTrip, {
      ...toImportant,
      system_status: { ...toImportant.system_status, priority: 0 },
    });

    const on = { system_status_id: businessTrip, end_time: secondsFromNoon(3600) };
    expect(await openStatusesOf(exampleUser)).toEqual([{ ...on, shown: before }]);
    // It was the less important of the two, and for this user it still is.
    expect(results(await batchOpen(mock, undefined, { status: doNotDisturb }))).toEqual(['success_show']);
  });

  it('see it anew after it has come to its end, or was closed, and is opened again', async () => {
    await batchOpen(mock);
    await patchStatus(mock, businessTrip, toImportant);

    await mock.clock.set(new Date(noon.getTime() + 3_600_000));
    await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(7200))]);

    const on = { system_status_id: businessTrip, end_time: secondsFromNoon(7200) };
    expect(await openStatusesOf(exampleUser)).toEqual([on]);
    expect(
      results(await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(7200))], { status: doNotDisturb })),
    ).toEqual(['success_user_in_higher_priority_system_status']);
    await patchStatus(mock, businessTrip, { system_status: { title: 'Newer' }, update_fields: ['TITLE'] });
    await batchClose(mock);
    await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(7200))]);
    expect(await openStatusesOf(exampleUser)).toContainEqual(on);
  });

  it('do not see it anew when it is opened again while it is on, which is inferred', async () => {
    const before = await contentOf(businessTrip);
    await batchOpen(mock);
    await batchOpen(mock, undefined, { status: doNotDisturb });
    await patchStatus(mock, businessTrip, toImportant);

    const again = await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(60))]);

    expect(results(again)).toEqual(['success_user_in_higher_priority_system_status']);
    expect(again.headers['x-mock-rule']).toBe('feishu.open-again');
    expect(await openStatusesOf(exampleUser)).toContainEqual({
      system_status_id: businessTrip,
      end_time: secondsFromNoon(60),
      shown: before,
    });
  });

  it('are left alone by a patch that changes nothing', async () => {
    await batchOpen(mock);

    await patchStatus(mock, businessTrip, {
      system_status: { icon_key: 'GeneralBusinessTrip' },
      update_fields: ['ICON'],
    });

    expect(await openStatusesOf(exampleUser)).toEqual([
      { system_status_id: businessTrip, end_time: secondsFromNoon(3600) },
    ]);
  });
});
