import type { Rule } from '@x/mock-kit';

/** How a refusal looks that only a fault brings about. */
export const faultRules = [
  {
    id: 'fxiaoke.gateway-page',
    statement:
      'A 413, 500, 502, 503 or 504 that a fault asks for is an HTML page of Tengine, with the text that Tengine has for it, ' +
      'in the form of the 404 that was captured.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.fault-code',
    statement:
      'An errorCode that a fault asks for comes under HTTP 200, or the status that the fault asks for, with the text of ' +
      'the vendor table; -1 where the fault names none, and "error" where the table has no such code.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.retry-after',
    statement: 'A wait that a fault asks for is told in Retry-After, a header that no source knows of at this vendor.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.maintenance',
    statement: 'Under maintenance, which only a fault brings about, a call is answered -1.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
