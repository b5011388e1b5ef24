export const signing = 'AKmock20260101SIGNED';
export const withoutSigning = 'AKmock20260101NOSIGN';
export const codes = { grantTypes: ['client_credentials', 'authorization_code', 'refresh_token'] };
const texts = ['wps.token-debug-text', 'wps.token-table-text'];

/** A token call that is good but for a state of the mock. */
export interface TokenStateCase {
  readonly state: object;
  /** What the form has besides, or instead. */
  readonly form: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: number;
  readonly msg: string;
  /** The text of the documented profile; the same when left out. */
  readonly documented?: string;
  readonly desc?: string;
  readonly rule: string;
  /** The rules about texts, on which the live profile rests besides. */
  readonly textRules: readonly string[];
}

export const tokenStateCases: readonly (readonly [name: string, refused: TokenStateCase])[] = [
  [
    'while the token service is under maintenance',
    {
      state: { tokenService: { maintenance: true } },
      form: {},
      status: 503,
      code: 50300007,
      msg: 'TemporarilyUnavailable',
      desc: 'The authorization server is currently unable to handle the request',
      rule: 'wps.token-maintenance',
      textRules: texts,
    },
  ],
  [
    'of an app that is not released',
    {
      state: { apps: [{ id: signing, released: false }] },
      form: {},
      status: 400,
      code: 40000999,
      msg: 'ClientError',
      rule: 'wps.token-unreleased-app',
      textRules: texts,
    },
  ],
  [
    'of an app that may not use the grant',
    {
      state: { apps: [{ id: signing, grantTypes: ['authorization_code'] }] },
      form: {},
      status: 401,
      code: 40100002,
      msg: 'UnauthorizedClient',
      desc: 'The authenticated client is not authorized to use this authorization grant type.',
      rule: 'wps.token-grant-types',
      textRules: texts,
    },
  ],
  [
    'with a grant that another app may use only',
    {
      state: { apps: [{ id: withoutSigning, ...codes }] },
      form: { grant_type: 'authorization_code', code: 'mock-code' },
      status: 401,
      code: 40100002,
      msg: 'UnauthorizedClient',
      desc: 'The authenticated client is not authorized',
      rule: 'wps.token-grant-types',
      textRules: texts,
    },
  ],
  [
    'with an unknown code',
    {
      state: { apps: [{ id: signing, ...codes }] },
      form: { grant_type: 'authorization_code', code: 'mock-code' },
      status: 401,
      code: 40100009,
      msg: 'InvalidGrant',
      desc: 'The provided authorization grant or refresh token is invalid, expired, revoked',
      rule: 'wps.token-grant-unknown',
      textRules: texts,
    },
  ],
  [
    'with an unknown refresh token',
    {
      state: { apps: [{ id: signing, ...codes }] },
      form: { grant_type: 'refresh_token', refresh_token: 'mock-refresh-token' },
      status: 401,
      code: 40100009,
      msg: 'InvalidGrant',
      desc: 'The provided authorization grant or refresh token is invalid',
      rule: 'wps.token-grant-unknown',
      textRules: texts,
    },
  ],
  [
    'with a response type that is none',
    {
      state: { switches: { strictTokenForm: true } },
      form: { response_type: 'token' },
      status: 401,
      code: 40100004,
      msg: 'UnsupportedResponseType',
      desc: 'The authorization server does not support obtaining an access token using this method.',
      rule: 'wps.token-form',
      textRules: texts,
    },
  ],
  [
    'with a scope that the app does not have',
    {
      state: { switches: { strictTokenForm: true } },
      form: { scope: 'kso.contact.read,kso.file.read' },
      status: 400,
      code: 40000005,
      msg: 'invalid_scope',
      documented: 'InvalidScope',
      desc: "The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is not allowed to request scope 'kso.file.read'.",
      rule: 'wps.token-form',
      textRules: [],
    },
  ],
  [
    'with scopes joined by a blank',
    {
      state: { switches: { strictTokenForm: true } },
      form: { scope: 'kso.contact.read kso.contact.readwrite' },
      status: 400,
      code: 40000005,
      msg: 'invalid_scope',
      documented: 'InvalidScope',
      desc: 'The requested scope is invalid, unknown, or malformed.',
      rule: 'wps.token-form',
      textRules: [],
    },
  ],
];
