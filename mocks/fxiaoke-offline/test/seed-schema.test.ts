import { readFileSync } from 'node:fs';
import { operations } from '@x/fxiaoke-offline/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { startFxiaokeOfflineMock } from '../src/index.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';
import { seedSchema } from '../src/seed/seed-schema.ts';

const app = { id: 'FSAID_1', appSecret: 's', permanentCode: 'p' };
const file = '../seed.schema.json';

describe('seed.schema.json', () => {
  // Stale? `pnpm exec vitest run mocks/fxiaoke-offline/test/seed-schema.test.ts -u` writes it anew.
  it('is what the mock checks seeds by', async () => {
    const { properties, ...schema } = z.toJSONSchema(seedSchema, {
      io: 'input',
      // The one custom check of a seed: the name of an operation.
      override({ zodSchema, jsonSchema }) {
        if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { enum: Object.keys(operations) });
      },
      unrepresentable: 'any',
    });
    const whole = { ...schema, properties: { $schema: { type: 'string' }, ...properties } };
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

  it('takes all that a mock knows, as the admin API shows it', async () => {
    const mock = await startFxiaokeOfflineMock();
    onTestFinished(() => mock.close());
    expect(validate(await mock.state.get()), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    { apps: [app], corps: [{ id: 'FSCID_1' }] },
    {
      $schema: './node_modules/@x/fxiaoke-offline-mock/seed.schema.json',
      apps: [{ ...app, forbiddenOperations: ['updateMember'] }],
      corps: [{ id: 'FSCID_1' }],
    },
    { apps: [app], corps: [{ id: 'FSCID_1' }], switches: { partialBatch: true } },
  ])('takes what the mock takes: %j', (seed) => {
    expect(() => parseSeed(seed)).not.toThrow();
    expect(validate(seed), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    {},
    { apps: [], corps: [{ id: 'FSCID_1' }] },
    { apps: [app] },
    { apps: [app], corps: [{ id: 'FSCID_1' }], members: [] },
    { apps: [{ ...app, forbiddenOperations: ['updateNobody'] }], corps: [{ id: 'FSCID_1' }] },
    { apps: [app], corps: [{ id: 'FSCID_1' }], switches: { partialBatch: 'yes' } },
  ])('refuses what the mock refuses: %j', (seed) => {
    expect(() => parseSeed(seed)).toThrow();
    expect(validate(seed)).toBe(false);
  });
});
