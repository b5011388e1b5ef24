import { describeSeedSchema } from '@x/test-kit/seed-schema';
import { startWpsUsersMock } from '../src/index.ts';
import { parseSeed } from '../src/state/parse-seed.ts';
import { seedSchema } from '../src/state/seed-schema.ts';

describeSeedSchema({
  file: new URL('../seed.schema.json', import.meta.url),
  seedSchema,
  parseSeed,
  startMock: startWpsUsersMock,
  taken: [
    { apps: [{ id: 'AK1', appKey: 'key' }] },
    {
      $schema: './node_modules/@x/wps-users-mock/seed.schema.json',
      apps: [{ id: 'AK1', appKey: 'key' }],
      users: [{ id: 'u1', status: 'disabled' }],
    },
    { apps: [{ id: 'AK1', appKey: 'key' }], switches: { partialBatch: true } },
  ],
  refused: [
    {},
    { apps: [] },
    { apps: [{ id: 'AK1', appKey: 'key' }], people: [] },
    { apps: [{ id: 'AK1', appKey: 'key' }], users: [{ status: 'active' }] },
    { apps: [{ id: 'AK1', appKey: 'key' }], users: [{ id: 'u1', status: 'asleep' }] },
    { apps: [{ id: 'AK1', appKey: 'key' }], switches: { partialBatch: 'yes' } },
  ],
});
