import type { I18nText, SystemStatusColor, SystemStatusIcon } from '@x/feishu-status/contract';

/** What a system status says and looks like: all of it but its id. What is left out has the vendor's default. */
export interface StatusContent {
  /** Left out: the id. */
  title: string;
  i18n_title: I18nText;
  /** Left out: `GeneralBusinessTrip`. */
  icon_key: SystemStatusIcon;
  color: SystemStatusColor;
  /** 0 to 9. Where several statuses are on, the one with the smallest number is shown. */
  priority: number;
  sync_setting: SyncSetting;
}

/** What users see in their settings about the status being opened by other systems. */
export interface SyncSetting {
  is_open_by_default: boolean;
  title: string;
  i18n_title: I18nText;
  explain: string;
  i18n_explain: I18nText;
}

/** The content alone of what has an id as well; a copy. */
export function contentOf({ title, i18n_title, icon_key, color, priority, sync_setting }: StatusContent) {
  return structuredClone({ title, i18n_title, icon_key, color, priority, sync_setting }) satisfies StatusContent;
}
