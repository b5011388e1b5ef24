import type { Rule } from '@x/mock-kit';
import { captures, privateManual } from './sources.ts';

export const gatewayRules = [
  {
    id: 'wps.unknown-route',
    statement: 'An unknown path or method answers 404 with 404000001.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.check-order',
    statement:
      'A request with several faults is refused for the first in this order: route, content type, bearer present, signature, bearer valid, token kind, scope, plan, standing of the company, rate, body or query (format, values, empty lists, list size), business rules. A token call: maintenance, content type, grant type, missing fields, credentials, release of the app, grants of the app, response_type, scope.',
    evidence: 'inferred',
  },
  {
    id: 'wps.content-type',
    statement:
      'A request whose operation takes a body is answered 415 with 415000001 when its Content-Type is not that of the operation; parameters such as charset are taken. Where no body is taken, Content-Type may be anything or missing.',
    evidence: 'inferred',
  },
  {
    id: 'wps.body-too-large',
    statement:
      'A body over the cap of the mock answers 400 with 400000007; the vendor states neither a cap nor an answer.',
    evidence: 'inferred',
  },
  {
    id: 'wps.bearer',
    statement: 'A missing, unknown, expired or revoked bearer token answers 401 with 40100011.',
    evidence: 'inferred',
  },
  {
    id: 'wps.token-kind',
    statement: 'A user token where an app token is wanted, or the reverse, answers 403 with 40300003.',
    evidence: 'inferred',
  },
  {
    id: 'wps.scope',
    statement:
      'An app without any scope of the operation is answered 403 with 400000003 under `message`; in the documented profile, 403 with 40300010.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.plan',
    statement:
      'A company whose plan lacks the interface is answered 403 with 403000001 and ErrPrivileges under `message`.',
    evidence: 'observed',
    source: captures,
  },
  {
    id: 'wps.fixed-path',
    statement:
      'Another method than the documented one answers 404 with 404000001, also where the last part of the path could be read as the id of a user.',
    evidence: 'inferred',
  },
  {
    id: 'wps.user-token-inactive',
    statement: 'The token of a user who is not active, or who was deleted, answers 401 with 40100011.',
    evidence: 'inferred',
  },
  {
    id: 'wps.user-token-range',
    statement: 'A user token sees every user of the company; the data range of the app does not bound it.',
    evidence: 'inferred',
  },
  {
    id: 'wps.rate',
    statement:
      'Any number of calls may be made. With the limit wps.calls-per-second in force, more of them by one app in a second answer 429 with 429000001: 50, as the pages of three other operations have it, or the number set. Token calls and calls that are refused before do not count.',
    evidence: 'inferred',
  },
  {
    id: 'wps.retry-after',
    statement:
      'A call over the limit is told by Retry-After, in seconds, when to come again, and so is one that a fault refuses with a time to wait.',
    evidence: 'inferred',
  },
  {
    id: 'wps.prefix-unsigned',
    statement: 'What a private deployment puts before the path is not part of the string to sign.',
    evidence: 'documented',
    source: privateManual,
  },
  {
    id: 'wps.prefix-required',
    statement: 'A call of an app on a private deployment without the prefix of its paths answers 404 with 404000001.',
    evidence: 'inferred',
  },
  {
    id: 'wps.company-standing',
    statement:
      'A company that is disabled, has not authorised the app, has an expired licence or was deleted answers 400 with 400002001, 400002003, 400002049 or 400002100.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
