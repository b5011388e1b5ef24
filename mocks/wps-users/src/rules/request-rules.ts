import type { Rule } from '@x/mock-kit';
import { pages } from '@x/wps-users/contract';

export const requestRules = [
  {
    id: 'wps.body-format',
    statement:
      'A body that is not JSON, or in which a field is missing or of the wrong type, answers 400 with 400000002.',
    evidence: 'documented',
    source: pages.errorCodes,
  },
  {
    id: 'wps.empty-list',
    statement: 'An empty list answers 400 with 400000101.',
    evidence: 'inferred',
  },
  {
    id: 'wps.list-size',
    statement: 'A list may have any length. With the switch set, a longer list answers 400 with 400000105.',
    evidence: 'inferred',
    switch: 'maxBatch',
  },
  {
    id: 'wps.value',
    statement:
      'A value that the operation does not take answers 400 with 400000003: a status, gender or search field that is none, a page_size out of its range.',
    evidence: 'documented',
    source: pages.errorCodes,
  },
  {
    id: 'wps.body-ignored',
    statement:
      'Where an operation takes no body, one that is sent must be signed with the rest and is otherwise left alone.',
    evidence: 'inferred',
  },
  {
    id: 'wps.unknown-field',
    statement: 'Query parameters, and fields of a body, that the page does not have are taken and left alone.',
    evidence: 'inferred',
  },
  {
    id: 'wps.query-repeated',
    statement:
      'Of a key that comes several times in a query, and is no list, the first value that is not empty counts.',
    evidence: 'inferred',
  },
  {
    id: 'wps.page-size',
    statement: 'A page holds 10 users when page_size is left out, and 50 at most.',
    evidence: 'documented',
    source: pages.list,
  },
  {
    id: 'wps.page-token',
    statement: 'A page_token that no page ended with answers 400 with 400000003.',
    evidence: 'inferred',
  },
  {
    id: 'wps.id-type',
    statement:
      'X-Kso-Id-Type is read where its operation names it: another value than internal and external answers 400 with 400000003, and ids are understood alike under both.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
