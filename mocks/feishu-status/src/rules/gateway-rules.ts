import { errors, pages } from '@x/feishu-status/contract';
import type { Rule } from '@x/mock-kit';

const liveProbe = errors.accessTokenMissing.source;

/** What the gateway in front of the operations does, and what is the same for all of them. */
export const gatewayRules = [
  {
    id: 'feishu.unknown-route',
    statement: 'A method and path that are no operation get HTTP 404 with the text "404 page not found".',
    evidence: 'observed',
    source: liveProbe,
  },
  {
    id: 'feishu.log-id',
    statement:
      'Every answer of the vendor has the header X-Tt-Logid: the time and 20 hexadecimal digits. The same value stands in error.log_id; no capture shows both of one answer.',
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
    id: 'feishu.rate-limit',
    statement:
      'More than 1000 calls a minute or 50 a second of batch_open or batch_close, or 100 a minute of list or create, by one app in one tenant: 99991400 with x-ogw-ratelimit-limit and x-ogw-ratelimit-reset.',
    evidence: 'documented',
    source: pages.rateLimits,
  },
  {
    id: 'feishu.rate-limit-patch-delete',
    statement:
      "patch and delete may be called 100 times a minute, as list and create. This limit holds with rateLimits: 'all' only.",
    evidence: 'observed',
    source: 'the comments of a third-party client',
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
      'A body that is not JSON, a field that is missing or of the wrong type, a list of 0 or over 50, a value outside its range or its list of values, a page_size that is not 1 to 50: 2005001.',
    evidence: 'documented',
    source: errors.invalidParameter.source,
  },
  {
    id: 'feishu.gateway-validation',
    statement: 'With the switch on, the gateway refuses the same with 99992402 and error.field_violations.',
    evidence: 'inferred',
    switch: 'gatewayValidation',
  },
  {
    id: 'feishu.gateway-json',
    statement: 'With the switch on, the gateway refuses a body that is not JSON with 9499.',
    evidence: 'inferred',
    switch: 'gatewayJson',
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
    id: 'feishu.repeated-parameter',
    statement: 'Of a query parameter that comes more than once the first value counts.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.body-unread',
    statement: 'The body of a list or a delete is not looked at: the SDK sends {} with both.',
    evidence: 'sdk',
    source: 'the requests of the official SDK for Node, 1.74.0',
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
    source: errors.tenantNotPermitted.source,
  },
  {
    id: 'feishu.failing-tenant',
    statement:
      'A tenant at which the vendor fails: 2200 with HTTP 500, or with HTTP 200 as the other failures of a token call; nothing is done.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
