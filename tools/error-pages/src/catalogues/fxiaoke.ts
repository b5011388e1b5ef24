import { errors, operations } from '@x/fxiaoke-offline/contract';
import { fxiaokeVendor } from '@x/fxiaoke-offline-mock';
import { sectionsByOperation } from './sections-by-operation.ts';
import type { VendorCatalogue } from './vendor-catalogue.ts';

export const fxiaoke: VendorCatalogue = {
  id: 'fxiaoke',
  title: { en: 'Fxiaoke: error codes', 'zh-CN': '纷享销客错误码' },
  packageName: '@x/fxiaoke-offline',
  origin: {
    en: "The rows were read from three independent transcriptions of the vendor's table, which agree, and from captured answers where these differ from it. Which operations can answer with a code is on no page of the vendor: the names are inferred from what the code speaks of.",
    'zh-CN':
      '条目来自官方错误码表的三份相互一致的独立转录；实际抓取的响应与该表不同时，以抓取为准。官方未说明哪些接口会返回某个错误码，这里列出的接口系根据错误码含义推断。',
  },
  sections: sectionsByOperation(errors, operations),
  mock: { folder: 'fxiaoke-offline', faultStatuses: fxiaokeVendor.faultStatuses, operation: 'getDepartmentList' },
};
