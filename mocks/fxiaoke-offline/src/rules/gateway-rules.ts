import { pages } from '@x/fxiaoke-offline/contract';
import type { Rule } from '@x/mock-kit';
import { codeTable, probe } from './sources.ts';

/** What the gateway does before any operation: paths, bodies, limits, and how answers look. */
export const gatewayRules = [
  {
    id: 'fxiaoke.unknown-path',
    statement: 'A path that is not served is answered with 404 and an HTML page of Tengine.',
    evidence: 'observed',
    source: 'https://github.com/api-evangelist/fxiaoke, log of POST /cgi/mcp, 2026-08-13',
  },
  {
    id: 'fxiaoke.unknown-oauth-path',
    statement: 'A POST to an unknown path under /oauth2.0 or /.well-known is answered 10006 with a text that names it.',
    evidence: 'observed',
    source: 'https://github.com/api-evangelist/fxiaoke, log of POST /oauth2.0/mcp, 2026-08-13',
  },
  {
    id: 'fxiaoke.other-method',
    statement: 'A known path called with another method than POST is answered like an unknown path.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.body-too-large',
    statement: 'A body over the cap of this mock is answered with 413 and an HTML page of Tengine.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.uncaptured-error',
    statement:
      'An error that nobody captured comes like those that were: HTTP 200, with the text of the vendor table under ' +
      'errorMessage and errorDescription, at its place in this order of checks: route, JSON, credentials present, ' +
      'credentials good, app rights, service, quota, rate, operation (by path, then by body), schema, business.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.body-empty',
    statement: 'A request without a body is answered 12004.',
    evidence: 'observed',
    source: codeTable,
  },
  {
    id: 'fxiaoke.body-not-json',
    statement: 'A body that is not a JSON object is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.content-type',
    statement: 'A JSON body is taken whatever its Content-Type says.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unlisted-fields',
    statement: "Fields of the body and parameters of the query that the vendor's page does not list are ignored.",
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.trace-id-form',
    statement:
      'traceId is E-O.<ea>.<employee>-<hex>, with -1000 where no employee acts and null where the corp is not known; ' +
      'the token call answers open-api-gateway-web/<hex>.',
    evidence: 'observed',
    source: probe,
  },
  {
    id: 'fxiaoke.success-text',
    statement:
      'Success reads OK and success on the Offline and object pages, success alone, without errorDescription and ' +
      'traceId, on the ERP pages, in the address book and in the token call.',
    evidence: 'documented',
    source: `${pages.setMemberStatusBatch} and ${pages.invalidateErpObject}`,
  },
  {
    id: 'fxiaoke.third-trace-id-lenient',
    statement:
      'A thirdTraceId that is missing or was used before is taken. Seen only on a call with a forged token, which was ' +
      'refused for the token.',
    evidence: 'observed',
    source: probe,
    switch: 'strictTraceId',
  },
  {
    id: 'fxiaoke.third-trace-id-strict',
    statement: 'Switched on: a call whose thirdTraceId is missing or was used before is answered 15002.',
    evidence: 'inferred',
    switch: 'strictTraceId',
  },
  {
    id: 'fxiaoke.quota-not-purchased',
    statement: 'A corp that has bought no calls is answered 30003 on every call but the token calls.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.daily-quota',
    statement: 'A corp whose daily quota is used up is answered 30002 on every call but the token call.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.rate-limit',
    statement:
      'The 101st call of one operation by one corp within any 20 seconds is answered 30004; refused calls do not ' +
      'count. The limit was copied by third parties and holds only when all limits are asked for; which code it has, ' +
      'and that an operation on both its paths is one interface, is inferred.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.token-rate-limit',
    statement:
      'The 11th call of one of the token calls by one app within any 60 seconds is answered 14001; refused calls do ' +
      'not count. Holds only when all limits are asked for.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.token-calls-at-once',
    statement:
      'A token call of an app while the same one is still being answered to it is answered 14001. Holds only when all ' +
      'limits are asked for.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.parameter-invalid',
    statement: 'A parameter that is missing, of the wrong type or outside the limits of its page is answered 15002.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
