import type { Rule } from '@x/mock-kit';

/** What a fault gets where no page and no capture says what the vendor would answer. */
export const faultRules = [
  {
    id: 'feishu.fault-status',
    statement:
      'A fault that names a status and no code gets 2005001 with 400, and 2200 with 200 and 500. A code keeps the text of the catalogue with any status.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.fault-wait',
    statement: 'A wait that a fault asks for stands in x-ogw-ratelimit-reset with every code, not with 99991400 alone.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.fault-maintenance',
    statement: 'While the vendor is at work on its servers: 2200 with HTTP 500.',
    evidence: 'inferred',
  },
  {
    id: 'feishu.gateway-page',
    statement:
      'A proxy in front of the vendor answers 502, 503 and 504 with an HTML page of Tengine and without X-Tt-Logid.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
