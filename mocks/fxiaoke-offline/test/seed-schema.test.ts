import { operations } from '@x/fxiaoke-offline/contract';
import { describeSeedSchema } from '@x/test-kit/seed-schema';
import { startFxiaokeOfflineMock } from '../src/index.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';
import { seedSchema } from '../src/seed/seed-schema.ts';

const app = { id: 'FSAID_1', appSecret: 's', permanentCode: 'p' };

describeSeedSchema({
  file: new URL('../seed.schema.json', import.meta.url),
  seedSchema,
  toJSONSchema: {
    // The one custom check of a seed: the name of an operation.
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { enum: Object.keys(operations) });
    },
    unrepresentable: 'any',
  },
  parseSeed,
  startMock: startFxiaokeOfflineMock,
  taken: [
    { apps: [app], corps: [{ id: 'FSCID_1' }] },
    {
      $schema: './node_modules/@x/fxiaoke-offline-mock/seed.schema.json',
      apps: [{ ...app, forbiddenOperations: ['updateMember'] }],
      corps: [{ id: 'FSCID_1' }],
    },
    { apps: [app], corps: [{ id: 'FSCID_1' }], switches: { partialBatch: true } },
  ],
  refused: [
    {},
    { apps: [], corps: [{ id: 'FSCID_1' }] },
    { apps: [app] },
    { apps: [app], corps: [{ id: 'FSCID_1' }], members: [] },
    { apps: [{ ...app, forbiddenOperations: ['updateNobody'] }], corps: [{ id: 'FSCID_1' }] },
    { apps: [app], corps: [{ id: 'FSCID_1' }], switches: { partialBatch: 'yes' } },
  ],
});
