import { pages } from '@x/fxiaoke-offline/contract';
import type { Rule } from '@x/mock-kit';

const codeTable = `${pages.errorCodes} (as three third parties copied it; the page itself was not read)`;
const probe = "a third party's calls to the live gateway without credentials, 2026-09-11";

/**
 * Every behaviour of this mock and how it is known. An answer that rests on a rule labelled `inferred` names it, so
 * that a test run can tell what it was told by the vendor from what was guessed.
 */
export const rules = [
  {
    id: 'fxiaoke.unknown-path',
    statement: 'A path that is not served is answered with 404 and an HTML page of Tengine.',
    evidence: 'observed',
    source: 'https://github.com/api-evangelist/fxiaoke, log of POST /cgi/mcp, 2026-08-13',
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
      'credentials good, app rights, quota, rate, operation (by path, then by body), schema, business.',
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
    id: 'fxiaoke.trace-id-form',
    statement:
      'traceId is E-O.<ea>.<employee>-<hex>, with -1000 where no employee acts and null where the corp is not known; ' +
      'the token call answers open-api-gateway-web/<hex>.',
    evidence: 'observed',
    source: probe,
  },
  {
    id: 'fxiaoke.token-missing',
    statement:
      'A call without corpAccessToken is answered 20017; in the profile documented 10013, as the table has it.',
    evidence: 'observed',
    source: probe,
  },
  {
    id: 'fxiaoke.corp-id-missing',
    statement: 'A call without corpId is answered 10014.',
    evidence: 'observed',
    source: codeTable,
  },
  {
    id: 'fxiaoke.token-invalid',
    statement: 'A corpAccessToken that is forged, expired, revoked or of another corpId is answered 20016.',
    evidence: 'observed',
    source: probe,
  },
  {
    id: 'fxiaoke.app-secret-rejected',
    statement:
      'A token call whose appSecret is wrong or missing is answered 10006; in the profile documented 11002 or 10002, ' +
      'as the table has it.',
    evidence: 'observed',
    source: probe,
  },
  {
    id: 'fxiaoke.app-secret-before-app-id',
    statement:
      'In the profile live, a token call with an unknown appId and a secret of no app is answered for the secret; an ' +
      'unknown appId with the secret of an app is answered 11001.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.token-parameters',
    statement:
      'A token call without appId or permanentCode is answered 10001 or 10012, with a wrong one 11001 or 20015.',
    evidence: 'observed',
    source: codeTable,
  },
  {
    id: 'fxiaoke.app-rights',
    statement: 'A call of an app that is stopped in the corp is answered 20021, of one not authorised there 20022.',
    evidence: 'observed',
    source: codeTable,
  },
  {
    id: 'fxiaoke.app-rights-on-token-call',
    statement: 'The token call too is refused to an app that is stopped or not authorised.',
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
      'The 101st call of one path by one corp within any 20 seconds is answered 30004; refused calls do not count. ' +
      'Off unless switched on.',
    evidence: 'inferred',
    switch: 'rateLimits',
  },
  {
    id: 'fxiaoke.token-rate-limit',
    statement:
      'The 11th token call of one app within any 60 seconds is answered 14001; refused calls do not count. ' +
      'Off unless switched on.',
    evidence: 'inferred',
    switch: 'rateLimits',
  },
  {
    id: 'fxiaoke.token-life',
    statement: 'A corpAccessToken is good for 7200 seconds.',
    evidence: 'documented',
    source: pages.corpAccessToken,
  },
  {
    id: 'fxiaoke.token-reuse',
    statement: 'Within 6600 seconds the token call answers with the same token, later with a new one.',
    evidence: 'documented',
    source: pages.corpAccessToken,
  },
  {
    id: 'fxiaoke.old-token-good',
    statement: 'After a new token was issued the old one stays good until its own 7200 seconds are over.',
    evidence: 'observed',
    source: "two third parties' copies of the vendor's pages on authorisation",
  },
  {
    id: 'fxiaoke.success-text',
    statement: 'Success reads OK and success here, and success alone in the token call.',
    evidence: 'documented',
    source: pages.setMemberStatusBatch,
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
    id: 'fxiaoke.batch-on-documented-path',
    statement: "setMemberStatusBatch is served on /cgi/crm/v2/data/update, which is also the object API's path.",
    evidence: 'documented',
    source: pages.setMemberStatusBatch,
    switch: 'rejectDocumentedPath',
  },
  {
    id: 'fxiaoke.batch-on-observed-path',
    statement: 'setMemberStatusBatch is served on /cgi/user/batchSetStatus, with the same body.',
    evidence: 'observed',
    source: 'one third-party script and one capture of a request; no recorded answer is known for either path',
  },
  {
    id: 'fxiaoke.batch-refused-on-documented-path',
    statement: 'Switched on: the body of setMemberStatusBatch is answered 32000 on /cgi/crm/v2/data/update.',
    evidence: 'inferred',
    switch: 'rejectDocumentedPath',
  },
  {
    id: 'fxiaoke.no-operation-fits',
    statement: 'A body that fits no operation of its path is answered 32000.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.content-type',
    statement: 'A JSON body is taken whatever its Content-Type says.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unlisted-fields',
    statement: "Fields of the body that the vendor's page does not list are ignored.",
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.open-user-ids-missing',
    statement: 'setMemberStatusBatch without openUserIds is answered 10010.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.open-user-ids-invalid',
    statement: 'openUserIds that is not a list of strings is answered 11008.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.open-user-ids-empty',
    statement: 'An empty list of openUserIds is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.status-invalid',
    statement: 'A status that is missing or neither of the numbers 1 and 2 is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unknown-employee',
    statement: 'An id that names no employee of the corp is answered 20012, and nothing is changed.',
    evidence: 'inferred',
    switch: 'partialBatch',
  },
  {
    id: 'fxiaoke.partial-batch',
    statement: 'Switched on: beside an id that names no employee, answered 20012, the other employees are changed.',
    evidence: 'inferred',
    switch: 'partialBatch',
  },
  {
    id: 'fxiaoke.already-in-status',
    statement: 'An employee who already has the status counts as success.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.repeated-employee',
    statement: 'An id that stands twice in one list counts once.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];

/** The ids that an answer may name; a rule that is not registered here does not compile. */
export type InferredRuleId = Extract<(typeof rules)[number], { evidence: 'inferred' }>['id'];
