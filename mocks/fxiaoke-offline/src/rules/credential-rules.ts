import { pages } from '@x/fxiaoke-offline/contract';
import type { Rule } from '@x/mock-kit';
import { codeTable, probe } from './sources.ts';

/** Tokens, how they are fetched, and what a call does with them. */
export const credentialRules = [
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
    id: 'fxiaoke.two-transports',
    statement:
      'Credentials stand in the body (corpAccessToken, corpId, currentOpenUserId) or, when there is an authorization ' +
      'header, in the headers (authorization, x-fs-ea, x-fs-userid).',
    evidence: 'documented',
    source: `${pages.corpAccessToken} and ${pages.commonParameters}`,
  },
  {
    id: 'fxiaoke.header-credentials',
    statement:
      'An authorization header without x-fs-ea is answered 10014; one that is not "Bearer", a space and a token, or ' +
      'whose token is of another x-fs-ea, 20016.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.token-kind',
    statement:
      'A corpAccessToken in the authorization header, and an accessToken of the OAuth endpoint in the body, are ' +
      'answered 20016.',
    evidence: 'inferred',
    switch: 'interchangeableTokens',
  },
  {
    id: 'fxiaoke.open-user-id-in-header',
    statement: 'An openUserId is taken in x-fs-userid too, where the page shows the number of a CRM employee.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.actor-missing',
    statement:
      'Where the page requires currentOpenUserId, a call without it is answered 10010; so is one without x-fs-userid. ' +
      'Where the evidence contradicts itself (setMemberStatus, getDepartmentDetails, deleteErpObject) it may be missing.',
    evidence: 'inferred',
    switch: 'strictCurrentOpenUserId',
  },
  {
    id: 'fxiaoke.actor-unknown',
    statement:
      'Where a call lists currentOpenUserId, one that names no employee of the corp is answered 20012. Any employee ' +
      'may do and see everything.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.actor-malformed',
    statement: 'Switched to openUserIdInvalid: a currentOpenUserId that is no text is answered 11008; otherwise 20012.',
    evidence: 'inferred',
    switch: 'malformedActorCode',
  },
  {
    id: 'fxiaoke.actor-on-update-department',
    statement: 'Switched on: updateDepartment, for which no source lists currentOpenUserId, requires it.',
    evidence: 'inferred',
    switch: 'actorOnUpdateDepartment',
  },
  {
    id: 'fxiaoke.coarse-credential-errors',
    statement:
      'Switched on: a token call with a wrong appId or appSecret is answered 20006, with a wrong permanentCode 11013.',
    evidence: 'inferred',
    switch: 'coarseCredentialErrors',
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
    id: 'fxiaoke.oauth-secret-extras',
    statement: 'The OAuth endpoint adds error and error_description to a 10006.',
    evidence: 'observed',
    source: probe,
  },
  {
    id: 'fxiaoke.grant-type',
    statement: 'A grantType that is missing or not app_secret is answered 15002.',
    evidence: 'inferred',
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
] as const satisfies readonly Rule[];
