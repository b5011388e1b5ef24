import { beforeEach, describe, expect, it } from 'vitest';
import { businessTrip, doNotDisturb, outcome } from './support/calls.ts';
import { contentOf, fieldsByName } from './support/patched-status.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { addStatus, answeredStatus, deleteStatus, patchStatus } from './support/status-calls.ts';

let mock: FeishuMock;

beforeEach(async () => {
  mock = await startMock();
});

describe('patch, refused for what the tenant has already', () => {
  it.each<[string, object, string[], number]>([
    ['the title of another status', { title: '请勿打扰' }, ['TITLE'], 2005002],
    ['a title of another status', { i18n_title: { en_us: 'Do not disturb' } }, ['I18N_TITLE'], 2005002],
    ['a sensitive word', { title: '敏感词' }, ['TITLE'], 2005003],
    ['a sensitive word in Japanese', { i18n_title: { ja_jp: '敏感词' } }, ['I18N_TITLE'], 2005003],
    ['the priority of another status', { priority: 2 }, ['PRIORITY'], 2005005],
  ])('%s: its code, and nothing is changed; but for a field that is not named', async (_, fields, names, code) => {
    const before = await contentOf(mock, businessTrip);
    const system_status = { title: '外出公干', icon_key: 'Coffee', ...fields };

    const answer = await patchStatus(mock, businessTrip, { system_status, update_fields: ['ICON', ...names] });

    expect(outcome(answer)).toEqual([400, code]);
    expect(answer.headers['x-mock-rule'] ?? '').not.toContain('clash');
    expect(await contentOf(mock, businessTrip)).toEqual(before);
    const iconOnly = await patchStatus(mock, businessTrip, { system_status, update_fields: ['ICON'] });
    expect(outcome(iconOnly)).toEqual([200, 0]);
  });

  it('does not take a status for another one, nor its ten for eleven', async () => {
    for (const priority of [0, 1, 4, 5, 6, 7, 8, 9]) await addStatus(mock, { title: `Number ${priority}`, priority });
    const system_status = { ...(await contentOf(mock, businessTrip)), icon_key: 'Coffee' };

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
