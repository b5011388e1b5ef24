import { errors, pages } from '@x/feishu-status/contract';
import type { Rule } from '@x/mock-kit';

const liveProbe = errors.accessTokenMissing.source;

/** Every behaviour of this mock and how it is known. The tables of the README hold the same ids and labels. */
export const rules = [
  {
    id: 'feishu.unknown-route',
    statement: 'A method and path that are no operation get HTTP 404 with the text "404 page not found".',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.log-id',
    statement:
      'Every answer has the header X-Tt-Logid: the time and 20 hexadecimal digits. The same value stands in error.log_id; no capture shows both of one answer.',
    evidence: 'observed',
    source: 'third-party captures of headers, and of error bodies',
  },
  {
    id: 'feishu.error-object',
    statement:
      'A refusal carries `error` with log_id and troubleshooter, save those of token calls and of rate limits.',
    evidence: 'sdk',
    source: 'the error model of the official Python and Java SDKs',
  },
  {
    id: 'feishu.check-order',
    statement:
      'The route is checked before the token and the token before the parameters. Scope, rate, JSON, schema, tenant and content follow in this order, which no capture shows.',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.token-missing',
    statement: 'No Authorization header, or one that does not start with "Bearer ": 99991661.',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.token-invalid',
    statement: 'A tenant token that is unknown, revoked, expired, or of a tenant that its app is not in: 99991663.',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.token-prefix',
    statement: 'A token that starts with neither t- nor u-: 99991671.',
    evidence: 'documented',
    source: pages.genericErrors,
  },
  {
    id: 'feishu.token-jwt',
    statement: 'Profile live: a token that starts with eyJ is taken for a user token: 99991668.',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.user-token',
    statement: 'A user token, u-: 99991668, since the operations take a tenant token only.',
    evidence: 'documented',
    source: pages.genericErrors,
  },
  {
    id: 'feishu.stopped-app',
    statement: 'An app that is not in use still gets tokens; its calls are refused with 99991662.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.scope',
    statement: 'An app without the scope of the operation: 99991672, action_scope_required.',
    evidence: 'documented',
    source: pages.missingScope,
  },
  {
    id: 'feishu.field-scope',
    statement: 'user_id_type=user_id without contact:user.employee_id:readonly: 99991672, field_scope_required.',
    evidence: 'observed',
    source: 'a captured body in the issues of a third-party project, 2025-02',
  },
  {
    id: 'feishu.rate-limit',
    statement:
      'More than 1000 calls a minute or 50 a second of one operation, app and tenant: 99991400 with x-ogw-ratelimit-limit and x-ogw-ratelimit-reset.',
    evidence: 'documented',
    source: pages.rateLimits,
    switch: 'rateLimits',
  },
  {
    id: 'feishu.rate-limit-status',
    statement: '99991400 comes with HTTP 429; the page knows older operations that answer with 400.',
    evidence: 'documented',
    source: pages.rateLimits,
    switch: 'rateLimitStatus',
  },
  {
    id: 'feishu.rate-window',
    statement: 'The windows slide, and a call that was refused for its rate does not count.',
    evidence: 'inferred',
    switch: 'rateLimits',
  },
  {
    id: 'feishu.monthly-quota',
    statement: 'A tenant whose monthly quota is used up: HTTP 429 with 99991403.',
    evidence: 'documented',
    source: pages.monthlyQuota,
  },
  {
    id: 'feishu.invalid-parameter',
    statement:
      'A body that is not JSON, a field that is missing or of the wrong type, a list of 0 or over 50, an unknown user_id_type: 2005001.',
    evidence: 'documented',
    source: pages.batchOpen,
  },
  {
    id: 'feishu.gateway-validation',
    statement: 'With the switch on, the gateway refuses the same with 99992402 and error.field_violations.',
    evidence: 'inferred',
    switch: 'gatewayValidation',
  },
  {
    id: 'feishu.content-type',
    statement: 'A Content-Type other than application/json is taken, although the page asks for it.',
    evidence: 'inferred',
    switch: 'contentType',
  },
  {
    id: 'feishu.unknown-fields',
    statement: 'Fields and query parameters that the page does not name are ignored.',
    evidence: 'inferred',
    switch: 'unknownFields',
  },
  {
    id: 'feishu.empty-user-id',
    statement: 'An empty text as a user id: 2005001.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.body-too-large',
    statement: 'A body over the cap of the mock: HTTP 413 with a text.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.tenant-permission',
    statement: 'A tenant that may not use the system status API: 2005007.',
    evidence: 'documented',
    source: pages.batchOpen,
  },
  {
    id: 'feishu.unknown-status',
    statement: 'A system_status_id that is unknown, deleted or of another tenant: 2005001.',
    evidence: 'inferred',
    switch: 'unknownStatus',
  },
  {
    id: 'feishu.end-time',
    statement: 'An end_time that is not Unix seconds, not in the future or more than 365 days ahead: 2005001.',
    evidence: 'inferred',
    switch: 'endTime',
  },
  {
    id: 'feishu.other-tenant-user',
    statement: 'A user of another tenant in the list: 2005006, and nothing is changed for anyone.',
    evidence: 'documented',
    source: pages.batchOpen,
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
    statement: 'Opening a status that is on replaces its end_time.',
    evidence: 'inferred',
    switch: 'openAgain',
  },
  {
    id: 'feishu.close-when-not-on',
    statement: 'Closing a status that is not on answers success.',
    evidence: 'inferred',
    switch: 'closeWhenNotOn',
  },
  {
    id: 'feishu.token-call',
    statement:
      'A token is good for 2 hours. With 30 minutes or more left a token call answers with the same one and a smaller expire, later with a new one; both are good.',
    evidence: 'documented',
    source: pages.tenantAccessToken,
  },
  {
    id: 'feishu.token-call-path',
    statement: 'The token call may end with a slash.',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.token-call-invalid',
    statement:
      'A token call that is empty, malformed or lacks a field: HTTP 200 with 10003; the text of profile documented is that of the page.',
    evidence: 'observed',
    source: errors.tokenRequestInvalid.source,
  },
  {
    id: 'feishu.app-id-form',
    statement: 'An app_id is malformed when it is not cli_ with letters or digits after it.',
    evidence: 'inferred',
    switch: 'appIdForm',
  },
  {
    id: 'feishu.unknown-app',
    statement: 'A token call with an unknown app_id: HTTP 200 with 10014, "app id not exists".',
    evidence: 'observed',
    source: errors.appCredentialsRejected.source,
  },
  {
    id: 'feishu.wrong-secret',
    statement: 'A token call with a wrong secret: 10014, "app secret invalid"; profile documented: 10015.',
    evidence: 'observed',
    source: errors.appCredentialsRejected.source,
  },
  {
    id: 'feishu.wrong-secret-status',
    statement: 'The answer to a wrong secret comes with HTTP 200, as the other failures of the token call do.',
    evidence: 'inferred',
    switch: 'wrongSecretStatus',
  },
] as const satisfies readonly Rule[];

/** A rule that nobody has shown: an answer that rests on it says so. */
export type InferredRuleId = Extract<(typeof rules)[number], { readonly evidence: 'inferred' }>['id'];
