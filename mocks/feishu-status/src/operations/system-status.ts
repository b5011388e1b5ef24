import type { I18nText, SystemStatus } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import type { FeishuStatus } from '../seed/feishu-seed.ts';

/** A status as the vendor shows it, its fields in the order of the page. */
export function systemStatusOf(call: FeishuCall, status: FeishuStatus): SystemStatus {
  const { is_open_by_default, title, i18n_title, explain, i18n_explain } = status.sync_setting;
  return {
    system_status_id: status.id,
    title: status.title,
    i18n_title: whereGiven(call, status.i18n_title),
    icon_key: status.icon_key,
    color: status.color,
    priority: status.priority,
    sync_setting: {
      is_open_by_default,
      title,
      i18n_title: whereGiven(call, i18n_title),
      explain,
      i18n_explain: whereGiven(call, i18n_explain),
    },
  };
}

/** A text that is given in no language is not shown: JSON leaves out what is undefined. */
function whereGiven(call: FeishuCall, text: I18nText): I18nText | undefined {
  if (Object.keys(text).length > 0) return text;
  call.inferredRules.add('feishu.i18n-left-out');
  return undefined;
}
