import { describe, expect, it } from 'vitest';
import { businessTrip, outcome } from './support/calls.ts';
import { startMock } from './support/start-mock.ts';
import { createStatus, lunch, patchStatus } from './support/status-calls.ts';

/** A text in each of the fields that have a limit. */
const fields: readonly [number, string, (text: string) => object][] = [
  [20, 'title', (title) => ({ title })],
  [20, 'i18n_title.zh_cn', (zh_cn) => ({ i18n_title: { zh_cn } })],
  [20, 'i18n_title.en_us', (en_us) => ({ i18n_title: { en_us } })],
  [20, 'i18n_title.ja_jp', (ja_jp) => ({ i18n_title: { ja_jp } })],
  [30, 'sync_setting.title', (title) => ({ sync_setting: { title } })],
  [30, 'sync_setting.i18n_title.zh_cn', (zh_cn) => ({ sync_setting: { i18n_title: { zh_cn } } })],
  [30, 'sync_setting.i18n_title.en_us', (en_us) => ({ sync_setting: { i18n_title: { en_us } } })],
  [30, 'sync_setting.i18n_title.ja_jp', (ja_jp) => ({ sync_setting: { i18n_title: { ja_jp } } })],
  [60, 'sync_setting.explain', (explain) => ({ sync_setting: { explain } })],
  [60, 'sync_setting.i18n_explain.zh_cn', (zh_cn) => ({ sync_setting: { i18n_explain: { zh_cn } } })],
  [60, 'sync_setting.i18n_explain.en_us', (en_us) => ({ sync_setting: { i18n_explain: { en_us } } })],
  [60, 'sync_setting.i18n_explain.ja_jp', (ja_jp) => ({ sync_setting: { i18n_explain: { ja_jp } } })],
];

describe('text weight', () => {
  it.each(fields)('up to %i is taken in %s, and no more: 2005001, which is inferred', async (most, _, field) => {
    const mock = await startMock();

    for (const tooMuch of ['x'.repeat(most + 1), '出'.repeat(most / 2 + 1), `${'出'.repeat(most / 2)}x`]) {
      const answer = await createStatus(mock, { ...lunch, ...field(tooMuch) });
      expect(outcome(answer)).toEqual([400, 2005001]);
      expect(answer.headers['x-mock-rule']).toBe('feishu.text-weight');
    }
    expect((await mock.state.get()).statuses).toHaveLength(2);
    expect(outcome(await createStatus(mock, { ...lunch, ...field('x'.repeat(most)) }))).toEqual([200, 0]);
    expect(
      outcome(await createStatus(mock, { ...lunch, title: 'Dinner', priority: 6, ...field('餐'.repeat(most / 2)) })),
    ).toEqual([200, 0]);
  });

  it('is checked in a patch as well', async () => {
    const mock = await startMock();
    const body = { system_status: { title: 'x'.repeat(21) }, update_fields: ['TITLE'] };

    const answer = await patchStatus(mock, businessTrip, body);

    expect(outcome(answer)).toEqual([400, 2005001]);
    expect(answer.headers['x-mock-rule']).toBe('feishu.text-weight');
  });

  it('is not checked with the switch', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { textWeight: 'unchecked' } });

    const answer = await createStatus(mock, { ...lunch, title: 'x'.repeat(21) });

    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.text-weight');
  });
});
