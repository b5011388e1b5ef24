import * as z from '@x/contract-schema';
import { colors, icons } from './system-status.ts';

const text = z.string().check(z.minLength(1));

const i18nText = z.strictObject({ zh_cn: z.optional(text), en_us: z.optional(text), ja_jp: z.optional(text) });

/** Weights are not checked here, since they are inferred: see `findOverweightTexts`. */
export const systemStatusFieldsSchema = z.strictObject({
  title: text,
  i18n_title: z.optional(i18nText),
  icon_key: z.enum(icons),
  color: z.optional(z.enum(colors)),
  priority: z.optional(z.int().check(z.gte(0), z.lte(9))),
  sync_setting: z.optional(
    z.strictObject({
      is_open_by_default: z.optional(z.boolean()),
      title: z.optional(text),
      i18n_title: z.optional(i18nText),
      explain: z.optional(text),
      i18n_explain: z.optional(i18nText),
    }),
  ),
});

const answeredText = z.optional(z.string());

const answeredI18nText = z.optional(z.looseObject({ zh_cn: answeredText, en_us: answeredText, ja_jp: answeredText }));

/** What is answered is taken as it comes: no limits, no closed lists of values. */
export const systemStatusSchema = z.looseObject({
  system_status_id: z.string(),
  title: z.string(),
  i18n_title: answeredI18nText,
  icon_key: z.string(),
  color: answeredText,
  priority: z.optional(z.number()),
  sync_setting: z.optional(
    z.looseObject({
      is_open_by_default: z.optional(z.boolean()),
      title: answeredText,
      i18n_title: answeredI18nText,
      explain: answeredText,
      i18n_explain: answeredI18nText,
    }),
  ),
});
