import { describeSeedSchema } from '@x/test-kit/seed-schema';
import { startFeishuStatusMock } from '../src/index.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';
import { seedSchema } from '../src/seed/seed-schema.ts';

describeSeedSchema({
  file: new URL('../seed.schema.json', import.meta.url),
  seedSchema,
  parseSeed,
  startMock: startFeishuStatusMock,
  taken: [
    {},
    { $schema: './node_modules/@x/feishu-status-mock/seed.schema.json', users: [{ id: 'ou_1', resigned: true }] },
    { tokens: [{ id: 't-1', appId: 'cli_mock000000000001', expiresAt: '2026-11-21T08:00:00Z' }] },
    { switches: { endTime: 'unchecked' } },
  ],
  refused: [
    [],
    { user: [] },
    { users: [{ resigned: true }] },
    { users: [{ id: 'ou_1', resigned: 'yes' }] },
    { apps: [] },
    { apps: [{ id: 'other', appSecret: 's' }] },
    { tokens: [{ id: 't-1', appId: 'cli_mock000000000001', expiresAt: 'tomorrow' }] },
    { switches: { endTime: 'never' } },
  ],
});
