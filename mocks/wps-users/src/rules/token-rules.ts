import type { Rule } from '@x/mock-kit';
import { pages } from '@x/wps-users/contract';
import { captures } from './sources.ts';

export const tokenRules = [
  {
    id: 'wps.token-issued',
    statement:
      'Each token call gives another token of 7200 seconds, on private deployments of 86400; the earlier ones stay good until their own end.',
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
  {
    id: 'wps.token-table-text',
    statement:
      'A refusal of a token call of which no capture is known has the text of the vendor’s table in both profiles.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-maintenance',
    statement: 'While the tokenService is under maintenance, every token call answers 503 with 50300007.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-unreleased-app',
    statement: 'A token call of an app that is not released answers 400 with 40000999.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-grant-types',
    statement:
      'A grant that some app may use, and the app of the call may not, answers 401 with 40100002; one that no app may use is unsupported.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-grant-unknown',
    statement:
      'A code or refresh token answers 401 with 40100009: the mock gives none, so each that comes is unknown, used up or expired.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-form',
    statement:
      'A token call’s scope and response_type are left alone, since its page has neither. With the switch set, a scope that the app does not have answers 400 with 40000005, and a response_type other than code 401 with 40100004.',
    evidence: 'inferred',
    switch: 'strictTokenForm',
  },
] as const satisfies readonly Rule[];
