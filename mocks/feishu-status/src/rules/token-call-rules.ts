import { errors, pages } from '@x/feishu-status/contract';
import type { Rule } from '@x/mock-kit';

const liveProbe = errors.accessTokenMissing.source;

/** How tokens are given out. */
export const tokenCallRules = [
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
  {
    id: 'feishu.login-user-invalid',
    statement: 'With the switch on, a token call of an unknown app or with a wrong secret: HTTP 200 with 99991543.',
    evidence: 'inferred',
    switch: 'wrongCredentials',
  },
  {
    id: 'feishu.token-unauthorised-app',
    statement: 'A token call of an app that its tenant has not authorised: HTTP 200 with 10005.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.token-store-app',
    statement: 'A store app that asks as a custom app does: HTTP 200 with 10012, since it has no app_ticket there.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.token-stopped-app',
    statement: 'An app that is not in use still gets tokens. With the switch on: HTTP 200 with 10013.',
    evidence: 'inferred',
    switch: 'stoppedAppToken',
  },
] as const satisfies readonly Rule[];
