import type { FeishuMock } from './start-mock.ts';
import { addStatus } from './status-calls.ts';

/** The fields of a status by the names that `update_fields` has for them. */
export const fieldsByName = {
  TITLE: 'title',
  I18N_TITLE: 'i18n_title',
  ICON: 'icon_key',
  COLOR: 'color',
  PRIORITY: 'priority',
  SYNC_SETTING: 'sync_setting',
} as const;

/** The status of the example under another name and priority, so that a patch with the example changes every field. */
export async function addOther(mock: FeishuMock): Promise<string> {
  return addStatus(mock, {
    title: 'Course',
    i18n_title: { en_us: 'Course', ja_jp: '講習' },
    icon_key: 'StatusReading',
    color: 'LIME',
    priority: 6,
    sync_setting: { is_open_by_default: false, title: 'Follows courses', i18n_explain: { en_us: 'On a course' } },
  });
}

/** What a patch can change of a status. */
export async function contentOf(mock: FeishuMock, id: string) {
  const status = (await mock.state.get()).statuses.find((entry) => entry.id === id);
  if (status === undefined) throw new Error(`no status ${id}`);
  const { title, i18n_title, icon_key, color, priority, sync_setting } = status;
  return { title, i18n_title, icon_key, color, priority, sync_setting };
}
