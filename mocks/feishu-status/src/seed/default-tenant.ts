/** The tenant of a seed that names none. */
export const defaultTenant = { id: 'mock000000000001' };

/** The app of a seed that names none; it lives in the first tenant. */
export const defaultApp = { id: 'cli_mock000000000001', appSecret: 'mockAppSecret0000000000000000001' };

/**
 * The ids of the two statuses are those of the vendor's examples. Their names and priorities are not, so that the
 * examples of the pages of create and patch find theirs free.
 */
export const businessTrip = {
  id: '7101214603622940671',
  title: '外出公干',
  i18n_title: { zh_cn: '外出公干', en_us: 'Travelling', ja_jp: '外出中' },
  icon_key: 'GeneralBusinessTrip',
  priority: 3,
} as const;

/** More important than the business trip. */
export const doNotDisturb = {
  id: '7101214603622940672',
  title: '请勿打扰',
  i18n_title: { zh_cn: '请勿打扰', en_us: 'Do not disturb', ja_jp: '取り込み中' },
  icon_key: 'GeneralDoNotDisturb',
  color: 'RED',
  priority: 2,
} as const;

/** The vendor does not say which words it takes for sensitive: these two are made up. */
export const sensitiveWords = ['敏感词', 'sensitive-word'];
