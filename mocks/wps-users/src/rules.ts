import type { Rule } from '@x/mock-kit';
import { pages } from '@x/wps-users/contract';

const captures = 'third-party captures of the live gateway, 2026';
const dataRangePage = 'https://open.wps.cn/documents/app-integration-dev/guide/start/permission';

/** Every behaviour of this mock and how it is known. */
export const rules = [
  {
    id: 'wps.unknown-route',
    statement: 'An unknown path or method answers 404 with 404000001.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.check-order',
    statement:
      'A request with several faults is refused for the first in this order: route, content type, bearer present, signature, bearer valid, token kind, scope, plan, body, business rules. A token call: content type, grant type, missing fields, credentials.',
    evidence: 'inferred',
  },
  {
    id: 'wps.content-type',
    statement:
      'A body that is not of the operation’s media type answers 415 with 415000001; parameters such as charset are taken.',
    evidence: 'inferred',
  },
  {
    id: 'wps.body-too-large',
    statement:
      'A body over the cap of the mock answers 400 with 400000007; the vendor states neither a cap nor an answer.',
    evidence: 'inferred',
  },
  {
    id: 'wps.bearer',
    statement: 'A missing, unknown, expired or revoked bearer token answers 401 with 40100011.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-kind',
    statement: 'A user token where an app token is wanted answers 403 with 40300003.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-string',
    statement:
      'The string to sign is KSO-1, method, request target, Content-Type, X-Kso-Date and the lower-case hex SHA-256 of the body (nothing when it is empty), joined without separators; the signature is its HMAC-SHA256 under the app key in lower-case hex.',
    evidence: 'documented',
    source: pages.signature,
  },
  {
    id: 'wps.signature-per-app',
    statement: 'Signatures are asked for, and looked at, only when the app has interface signing on.',
    evidence: 'documented',
    source: pages.signature,
  },
  {
    id: 'wps.signature-date-forms',
    statement:
      'X-Kso-Date is an RFC 1123 date with a zone name or a numeric zone, or with a zone name and the weekday in full.',
    evidence: 'documented',
    source: pages.signature,
  },
  {
    id: 'wps.signature-refused',
    statement:
      'A refused signature answers 403 with 403000001 and the text of the vendor’s sample verifier under `message`; an unknown access key reads as a wrong signature.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-absent',
    statement: 'A request without X-Kso-Authorization is told so even when X-Kso-Date is missing too.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-other-app',
    statement: 'A request signed by another app than the one that holds the bearer token is refused as wrongly signed.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-date-window',
    statement:
      'X-Kso-Date may be any time. With the switch set, a date further from the clock than that many seconds reads as unreadable.',
    evidence: 'inferred',
    switch: 'dateSkewSeconds',
  },
  {
    id: 'wps.scope',
    statement:
      'An app without any scope of the operation is answered 403 with 400000003 under `message`; in the documented profile, 403 with 40300010.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.plan',
    statement:
      'A company whose plan lacks the interface is answered 403 with 403000001 and ErrPrivileges under `message`.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.data-range',
    statement: 'A user outside the app’s data range answers 403 with 403000001 under `msg`.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.data-range-members',
    statement: 'A department in the data range covers its own staff, its sub-departments and their staff.',
    evidence: 'documented',
    source: dataRangePage,
  },
  {
    id: 'wps.body-format',
    statement:
      'A body that is not JSON, or in which a field is missing or of the wrong type, answers 400 with 400000002.',
    evidence: 'documented',
    source: pages.errorCodes,
  },
  {
    id: 'wps.empty-list',
    statement: 'An empty list answers 400 with 400000101.',
    evidence: 'inferred',
  },
  {
    id: 'wps.list-size',
    statement: 'A list may have any length. With the switch set, a longer list answers 400 with 400000105.',
    evidence: 'inferred',
    switch: 'maxBatch',
  },
  {
    id: 'wps.unknown-user',
    statement: 'A batch write that names an unknown user answers 400 with 400002125.',
    evidence: 'inferred',
  },
  {
    id: 'wps.deleted-user',
    statement: 'A batch write that names a deleted user answers 400 with 400002128.',
    evidence: 'inferred',
  },
  {
    id: 'wps.super-administrator',
    statement: 'Disabling a super administrator answers 400 with 400002158.',
    evidence: 'inferred',
  },
  {
    id: 'wps.batch-refusal-order',
    statement:
      'When several users of a batch are refused for different causes, the first of them in the list decides the answer.',
    evidence: 'inferred',
  },
  {
    id: 'wps.batch-all-or-nothing',
    statement:
      'A batch with one refused user changes nothing. With the switch set, the other users are changed and the answer is still the refusal.',
    evidence: 'inferred',
    switch: 'partialBatch',
  },
  {
    id: 'wps.batch-repeated-user',
    statement: 'A user who is in a batch twice counts once.',
    evidence: 'inferred',
  },
  {
    id: 'wps.disable-disabled',
    statement: 'Disabling a disabled user succeeds and changes nothing.',
    evidence: 'inferred',
  },
  {
    id: 'wps.batch-success',
    statement: 'A good batch write answers 200 with code 0 and msg success, and no data.',
    evidence: 'documented',
    source: pages.batchDisable,
  },
  {
    id: 'wps.token-issued',
    statement: 'Each token call gives another token of 7200 seconds; the earlier ones stay good until their own end.',
    evidence: 'documented',
    source: pages.accessToken,
  },
  {
    id: 'wps.token-refused',
    statement:
      'A refused token call answers with `code`, `msg` in snake case and `debug.desc`; in the documented profile, with `code` and `msg` in camel case.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.token-debug-text',
    statement:
      'The texts of `debug.desc` besides the one for a missing field are those of the OAuth 2.0 error they stand for.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];

/** The rules that an answer names when it rests on them. */
export type InferredRuleId = Extract<(typeof rules)[number], { evidence: 'inferred' }>['id'];
