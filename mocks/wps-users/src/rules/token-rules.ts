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
] as const satisfies readonly Rule[];
