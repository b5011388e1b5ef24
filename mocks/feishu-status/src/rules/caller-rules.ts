import { errors, pages } from '@x/feishu-status/contract';
import type { Rule } from '@x/mock-kit';

const liveProbe = errors.accessTokenMissing.source;

/** Who may call: the token, its app, and what the app may do. */
export const callerRules = [
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
    id: 'feishu.unauthorised-app',
    statement: 'A call with the token of an app that its tenant does not authorise any more: 99991673.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.stopped-app',
    statement: 'A call with the token of an app that is not in use: 99991662.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.store-app',
    statement: 'A call with the token of a store app: 99991676, since the operations are for custom apps.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.ip-allow-list',
    statement: "A caller whose address is not on the app's IP allow-list: 99991401, save for token calls.",
    evidence: 'documented',
    source: pages.genericErrors,
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
] as const satisfies readonly Rule[];
