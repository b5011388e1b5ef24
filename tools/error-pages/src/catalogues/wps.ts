import { errorSections } from '@x/wps-users/contract';
import { wpsVendor } from '@x/wps-users-mock';
import { sortedRows } from './sorted-rows.ts';
import type { Translated, VendorCatalogue } from './vendor-catalogue.ts';

const titles: Readonly<Record<keyof typeof errorSections, Translated>> = {
  common: { en: 'Common', 'zh-CN': '通用' },
  gateway: { en: 'Gateway', 'zh-CN': '网关' },
  oauth: { en: 'OAuth', 'zh-CN': 'OAuth' },
  user: { en: 'User', 'zh-CN': '用户' },
  account: { en: 'Account', 'zh-CN': '账号' },
  organisation: { en: 'Organisation', 'zh-CN': '组织' },
  group: { en: 'Group', 'zh-CN': '群组' },
  drive: { en: 'Drive', 'zh-CN': '云文档' },
  storage: { en: 'Storage', 'zh-CN': '存储' },
  link: { en: 'Link', 'zh-CN': '链接' },
  store: { en: 'Store', 'zh-CN': '商店' },
  webOffice: { en: 'WebOffice', 'zh-CN': 'WebOffice' },
  entitlement: { en: 'Entitlement', 'zh-CN': '权益' },
  mail: { en: 'Mail', 'zh-CN': '邮箱' },
};

export const wps: VendorCatalogue = {
  id: 'wps',
  title: { en: 'WPS 365: error codes', 'zh-CN': 'WPS 365 错误码' },
  packageName: '@x/wps-users',
  origin: {
    en: "The rows are the whole of the vendor's table, in its sections, and what third parties captured of the gateway. The table prints no operations and no HTTP statuses: a status is the first three digits of its code, and the operations that a row names are inferred from what the code speaks of.",
    'zh-CN':
      '条目包含官方错误码表的全部内容（按其分区排列）以及第三方对网关响应的抓取记录。官方表未给出接口与 HTTP 状态码：状态码取自错误码的前三位，所列接口系根据错误码含义推断。',
  },
  sections: Object.entries(titles).map(([name, title]) => ({
    title,
    rows: sortedRows(errorSections[name as keyof typeof errorSections]),
  })),
  mock: { folder: 'wps-users', faultStatuses: wpsVendor.faultStatuses, operation: 'list' },
};
