import type { Rule } from '@x/mock-kit';

/** How the vendor is taken to answer in what a state does not lead to and a fault can ask for. */
export const faultRules = [
  {
    id: 'wps.fault-status',
    statement:
      'A fault that asks for a status and no code has 400000007, 40100011, 403000001, 404000001, 415000001, 429000001, 499000001, 500000004 or 50300007 by its status; on the token call 40000001, 40100008 and 40300003 for 400, 401 and 403.',
    evidence: 'inferred',
  },
  {
    id: 'wps.quota',
    statement: 'A used-up quota answers 400 with 400000001.',
    evidence: 'inferred',
  },
  {
    id: 'wps.maintenance',
    statement: 'Under maintenance, calls besides the token call answer 500 with 500000002.',
    evidence: 'inferred',
  },
  {
    id: 'wps.gateway-page',
    statement: 'A proxy in front of the vendor answers 502, 503 and 504 with an HTML page of nginx.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
