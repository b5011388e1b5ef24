import type { ErrorCatalogue } from '@x/core-signing';
import { errorSources } from './error-sources.ts';
import { pages } from './pages.ts';

const everyStatusOperation = ['list', 'create', 'patch', 'delete', 'batchOpen', 'batchClose'] as const;

/** The error tables of the six pages. */
export const systemStatusErrors = {
  invalidParameter: {
    codes: [2005001],
    httpStatus: [400],
    message: 'Your request contains an invalid request parameter.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: everyStatusOperation,
    evidence: 'documented',
    source: errorSources.operationPages,
    advice: {
      en: 'Compare the request with the vendor page. With a well-formed request the usual cause is a system_status_id that does not exist in this tenant, or a page_token that is not from the answer before.',
      'zh-CN':
        '对照接口文档检查请求参数；参数格式无误时，多半是 system_status_id 在本租户下不存在，或 page_token 并非上一次响应返回的值。',
    },
  },
  titleTaken: {
    codes: [2005002],
    httpStatus: [400],
    message: 'The same name or i18n name has already be created within your tenant.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['create', 'patch'],
    evidence: 'documented',
    source: errorSources.operationPages,
    advice: {
      en: 'Another status of the tenant has this title, or one of these i18n titles. Choose other words, or list the statuses: an earlier attempt of the same create may have succeeded.',
      'zh-CN':
        '本租户已有状态使用了相同的 title 或 i18n_title。请换一个名称，或先查询状态列表：之前的同一次创建可能已经成功。',
    },
  },
  titleSensitive: {
    codes: [2005003],
    httpStatus: [400],
    message: 'Name or i18n name contains sensitive words.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['create', 'patch'],
    evidence: 'documented',
    source: errorSources.operationPages,
    advice: {
      en: 'The vendor does not allow a word in title or i18n_title. Choose other words; every language is looked at.',
      'zh-CN': 'title 或 i18n_title 含有敏感词，请更换措辞；每种语言的文本都会被检查。',
    },
  },
  statusLimitReached: {
    codes: [2005004],
    httpStatus: [400],
    message: 'The number of tenant system status exceeds limit',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['create'],
    evidence: 'documented',
    source: pages.create,
    advice: {
      en: 'The tenant has its ten statuses already. Delete one, or patch one that is no longer used.',
      'zh-CN': '本租户的系统状态已达 10 个上限，请删除一个，或修改不再使用的状态。',
    },
  },
  priorityTaken: {
    codes: [2005005],
    httpStatus: [400],
    message: 'The priority of tenant system status has already be created within your tenant.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['create', 'patch'],
    evidence: 'documented',
    source: errorSources.operationPages,
    advice: {
      en: 'Another status of the tenant has this priority. List the statuses and take a free one from 0 to 9; a create without priority asks for 0.',
      'zh-CN': '本租户已有状态使用了该优先级。请查询状态列表，选用 0～9 中空闲的值；创建时不传 priority 相当于 0。',
    },
  },
  otherTenantUser: {
    codes: [2005006],
    httpStatus: [400],
    message: 'Request contains other tenant user.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['batchOpen', 'batchClose'],
    evidence: 'documented',
    source: errorSources.operationPages,
    advice: {
      en: 'One id in user_list belongs to another tenant. The whole call was refused: take that user out and send the others again.',
      'zh-CN': 'user_list 中有其他租户的用户，整个请求被拒绝；请剔除该用户后重新发送其余用户。',
    },
  },
  tenantNotPermitted: {
    codes: [2005007],
    httpStatus: [400],
    message: 'Tenant does not have permission to api.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: everyStatusOperation,
    evidence: 'documented',
    source: errorSources.operationPages,
    advice: {
      en: 'The tenant itself may not use the system status API. Ask the tenant administrator or the vendor to enable it.',
      'zh-CN': '当前租户没有系统状态接口的使用权限，请联系租户管理员或飞书开通。',
    },
  },
} as const satisfies ErrorCatalogue;
