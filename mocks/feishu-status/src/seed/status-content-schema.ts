import { colors, icons } from '@x/feishu-status/contract';
import * as z from 'zod';

const text = z.string().min(1);

const i18nText = z
  .strictObject({ zh_cn: text.optional(), en_us: text.optional(), ja_jp: text.optional() })
  .default(() => ({}));

/**
 * Fills in what a status leaves out.
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/create
 */
export const statusContentSchema = z.strictObject({
  title: text,
  i18n_title: i18nText,
  icon_key: z.enum(icons),
  color: z.enum(colors).default('BLUE'),
  priority: z.int().min(0).max(9).default(0),
  sync_setting: z
    .strictObject({
      is_open_by_default: z.boolean().default(true),
      title: text.default('自动开启'),
      i18n_title: i18nText,
      explain: text.default('从相关系统进行信息同步，同步后将自动开启并优先展示该状态。'),
      i18n_explain: i18nText,
    })
    .prefault({}),
});
