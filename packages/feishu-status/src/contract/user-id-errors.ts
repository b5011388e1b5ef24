import type { ErrorCatalogue } from '@x/core-signing';
import { errorSources } from './error-sources.ts';
import { pages } from './pages.ts';

/**
 * What the gateway says of user ids where it converts them. The pages of batch_open and batch_close have results for
 * each user instead; whether these codes can come with them is not known.
 */
export const userIdErrors = {
  userIdUnknown: {
    codes: [99992351, 99992360],
    httpStatus: [400],
    message:
      'The request you send is not a valid {<id type>} or not exists, and the example value is {<example>}. Invalid ids: [<ids>]',
    alternativeMessages: {
      withFieldViolations:
        'The request you send is not a valid {<id type>} or not exists, and the example value is {<example>}. Invalid ids: [<ids>] . Please see field_violations for details and refer to API documentation to correct accordingly and resubmit',
      documentedOpenId: 'these open ids not existed: %v',
      documentedUserId: 'these ids not existed: %v',
    },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['batchOpen', 'batchClose'],
    evidence: 'observed',
    source: errorSources.liveIds,
    advice: {
      en: 'An id in user_list is nobody, or is of another kind than user_id_type says (open_id when left out). The whole call was refused.',
      'zh-CN': 'user_list 中有不存在的用户 ID，或其类型与 user_id_type（默认 open_id）不符，整个请求被拒绝。',
    },
  },
  openIdOfOtherApp: {
    codes: [99992361],
    httpStatus: [400],
    message: 'open_id cross app',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['batchOpen', 'batchClose'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'An open_id belongs to one app only, and this one is of another. Fetch it with the same app, or use union_id or user_id.',
      'zh-CN': 'open_id 只对单个应用有效，这里传入了其他应用的 open_id。请用本应用重新获取，或改用 union_id、user_id。',
    },
  },
  userIdOfOtherTenant: {
    codes: [99992364, 99992381],
    httpStatus: [400],
    message: 'user id cross tenant',
    alternativeMessages: { unionId: 'union_id cross tenant' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['batchOpen', 'batchClose'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'An id in user_list belongs to another tenant. The whole call was refused: take that user out and send the others again.',
      'zh-CN': 'user_list 中有其他租户的用户 ID，整个请求被拒绝；请剔除后重新发送其余用户。',
    },
  },
} as const satisfies ErrorCatalogue;
