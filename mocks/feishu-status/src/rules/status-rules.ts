import { pages } from '@x/feishu-status/contract';
import type { Rule } from '@x/mock-kit';

/** How statuses are listed, made, changed and deleted. */
export const statusRules = [
  {
    id: 'feishu.list',
    statement:
      'list answers with page_size of the statuses, 50 when left out. page_token is there only when has_more is true.',
    evidence: 'documented',
    source: pages.list,
  },
  {
    id: 'feishu.list-order',
    statement: 'list gives the smallest priority number first.',
    evidence: 'inferred',
    switch: 'listOrder',
  },
  {
    id: 'feishu.page-token',
    statement: 'A page_token that is empty or was not given out to the tenant: 2005001.',
    evidence: 'inferred',
    switch: 'pageToken',
  },
  {
    id: 'feishu.create',
    statement:
      'create adds a status. Left out, color is BLUE, priority is 0 and the fields of sync_setting have the values on the page.',
    evidence: 'documented',
    source: pages.create,
  },
  {
    id: 'feishu.i18n-left-out',
    statement: 'A text that is given in no language is left out of the answer.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.text-weight',
    statement:
      'A title that weighs over 20, a sync_setting.title over 30 or an explain over 60, in any language: 2005001. A Chinese character weighs 2, any other 1.',
    evidence: 'inferred',
    switch: 'textWeight',
  },
  {
    id: 'feishu.title-taken',
    statement: 'A title, or one of i18n_title, that another status of the tenant has: 2005002.',
    evidence: 'documented',
    source: pages.create,
  },
  {
    id: 'feishu.names-across-locales',
    statement: 'A title clashes with a title in any language, and two languages with one another.',
    evidence: 'inferred',
    switch: 'nameClash',
  },
  {
    id: 'feishu.title-sensitive',
    statement: 'A title, or one of i18n_title, that contains one of sensitiveWords in any case: 2005003.',
    evidence: 'documented',
    source: pages.create,
  },
  {
    id: 'feishu.status-limit',
    statement: 'An eleventh status of a tenant: 2005004.',
    evidence: 'documented',
    source: pages.create,
  },
  {
    id: 'feishu.priority-taken',
    statement: 'A priority, 0 when left out, that another status of the tenant has: 2005005.',
    evidence: 'documented',
    source: pages.create,
  },
  {
    id: 'feishu.clash-precedence',
    statement: 'Where several of 2005002 to 2005005 fit, the smallest code is given.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.patch',
    statement:
      'patch changes only the fields that update_fields names. Users who have the status on see the change after it has come to its end and is opened again.',
    evidence: 'documented',
    source: pages.patch,
  },
  {
    id: 'feishu.patch-requires',
    statement:
      'A patch may leave out title and icon_key where it does not change them, although the page calls both required.',
    evidence: 'inferred',
    switch: 'patchRequires',
  },
  {
    id: 'feishu.patch-left-out',
    statement:
      'A field that update_fields names and system_status leaves out gets the value that a new status has; with title or icon_key: 2005001.',
    evidence: 'inferred',
    switch: 'patchLeftOut',
  },
  {
    id: 'feishu.patch-objects',
    statement: 'A patched i18n_title or sync_setting takes the place of the old one as a whole.',
    evidence: 'inferred',
    switch: 'patchObjects',
  },
  {
    id: 'feishu.delete',
    statement: 'delete leaves the status on for the users who have it on, until its end_time.',
    evidence: 'documented',
    source: pages.delete,
  },
  {
    id: 'feishu.deleted-status',
    statement: 'A deleted status leaves its names, its priority and its place among the ten to others.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.unknown-status',
    statement: 'A system_status_id that is unknown, deleted or of another tenant: 2005001.',
    evidence: 'inferred',
    switch: 'unknownStatus',
  },
] as const satisfies readonly Rule[];
