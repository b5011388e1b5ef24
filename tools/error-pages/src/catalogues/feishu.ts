import { errors, operations } from '@x/feishu-status/contract';
import { feishuVendor } from '@x/feishu-status-mock';
import { sectionsByOperation } from './sections-by-operation.ts';
import type { VendorCatalogue } from './vendor-catalogue.ts';

export const feishu: VendorCatalogue = {
  id: 'feishu',
  title: { en: 'Feishu and Lark: error codes', 'zh-CN': '飞书 / Lark 错误码' },
  packageName: '@x/feishu-status',
  origin: {
    en: "The rows were read from the pages of the operations, the vendor's pages on codes common to all APIs, and what third parties captured of the gateway.",
    'zh-CN': '条目来自各接口文档、飞书的通用错误码等页面，以及第三方对网关响应的抓取记录。',
  },
  sections: sectionsByOperation(errors, operations),
  mock: { folder: 'feishu-status', faultStatuses: feishuVendor.faultStatuses, operation: 'list' },
};
