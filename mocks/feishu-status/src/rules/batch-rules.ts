import { pages } from '@x/feishu-status/contract';
import type { Rule } from '@x/mock-kit';

/** How a status is opened and closed for users. */
export const batchRules = [
  {
    id: 'feishu.empty-user-id',
    statement: 'An empty text as a user id: 2005001.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.end-time',
    statement: 'An end_time that is not Unix seconds, not in the future or more than 365 days ahead: 2005001.',
    evidence: 'inferred',
    switch: 'endTime',
  },
  {
    id: 'feishu.end-time-number',
    statement:
      'An end_time that is a number: 2005001. The page asks for text; the official SDK for Node declares a number.',
    evidence: 'documented',
    source: pages.batchOpen,
    switch: 'numericEndTime',
  },
  {
    id: 'feishu.other-tenant-user',
    statement: 'A user of another tenant in the list: 2005006, and nothing is changed for anyone.',
    evidence: 'documented',
    source: pages.batchOpen,
  },
  {
    id: 'feishu.gateway-unknown-user',
    statement:
      'With the switch on, the gateway refuses a batch for an id that is nobody: 99992351 for an open_id, 99992360 for a user_id or union_id.',
    evidence: 'inferred',
    switch: 'gatewayUserIds',
  },
  {
    id: 'feishu.open-id-of-other-app',
    statement:
      'An open_id that another app was given: invalid_user_id. With the switch on, the gateway refuses the batch with 99992361.',
    evidence: 'inferred',
    switch: 'gatewayUserIds',
  },
  {
    id: 'feishu.gateway-other-tenant-user',
    statement:
      'With the switch on, the gateway refuses a batch for a user of another tenant: 99992364 for a user_id, 99992381 for a union_id. For an open_id it stays 2005006.',
    evidence: 'inferred',
    switch: 'gatewayUserIds',
  },
  {
    id: 'feishu.user-id-type',
    statement: 'user_list holds open ids; with user_id_type=union_id or user_id it holds those.',
    evidence: 'documented',
    source: pages.batchOpen,
  },
  {
    id: 'feishu.user-results',
    statement: 'Open and close answer per user: invalid_user_id, invisible_user_id, resign_user_id or fail.',
    evidence: 'documented',
    source: pages.batchOpen,
  },
  {
    id: 'feishu.open-results',
    statement:
      'Open switches the status on and answers success_show, success_user_close_syn or success_user_in_higher_priority_system_status.',
    evidence: 'documented',
    source: pages.batchOpen,
  },
  {
    id: 'feishu.close-results',
    statement: 'Close switches the status off and answers success.',
    evidence: 'documented',
    source: pages.batchClose,
  },
  {
    id: 'feishu.result-precedence',
    statement:
      'Where several results fit a user the first of invisible, resign, fail, close_syn, higher_priority is given.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.duplicate-users',
    statement: 'A user who stands twice in a list gets two results, in the order of the request.',
    evidence: 'inferred',
    switch: 'duplicateUsers',
  },
  {
    id: 'feishu.open-again',
    statement: 'Opening a status that is on replaces its end_time, and shows no patch made since.',
    evidence: 'inferred',
    switch: 'openAgain',
  },
  {
    id: 'feishu.close-when-not-on',
    statement: 'Closing a status that is not on answers success.',
    evidence: 'inferred',
    switch: 'closeWhenNotOn',
  },
] as const satisfies readonly Rule[];
