import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { startWpsUsersMock } from '../src/index.ts';
import { parseSeed } from '../src/state/parse-seed.ts';
import { seedSchema } from '../src/state/seed-schema.ts';

const file = '../seed.schema.json';

describe('seed.schema.json', () => {
  // Stale? `pnpm exec vitest run mocks/wps-users/test/seed-schema.test.ts -u` writes it anew.
  it('is what the mock checks seeds by', async () => {
    const { properties, ...schema } = z.toJSONSchema(seedSchema, {
      io: 'input',
    });
    const whole = { ...schema, properties: { $schema: { type: 'string' }, ...properties } };
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

  it('takes all that a mock knows, as the admin API shows it', async () => {
    const mock = await startWpsUsersMock();
    onTestFinished(() => mock.close());
    expect(validate(await mock.state.get()), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    { apps: [{ id: 'AK1', appKey: 'key' }] },
    {
      $schema: './node_modules/@x/wps-users-mock/seed.schema.json',
      apps: [{ id: 'AK1', appKey: 'key' }],
      users: [{ id: 'u1', status: 'disabled' }],
    },
    { apps: [{ id: 'AK1', appKey: 'key' }], switches: { partialBatch: true } },
  ])('takes what the mock takes: %j', (seed) => {
    expect(() => parseSeed(seed)).not.toThrow();
    expect(validate(seed), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    {},
    { apps: [] },
    { apps: [{ id: 'AK1', appKey: 'key' }], people: [] },
    { apps: [{ id: 'AK1', appKey: 'key' }], users: [{ status: 'active' }] },
    { apps: [{ id: 'AK1', appKey: 'key' }], users: [{ id: 'u1', status: 'asleep' }] },
    { apps: [{ id: 'AK1', appKey: 'key' }], switches: { partialBatch: 'yes' } },
  ])('refuses what the mock refuses: %j', (seed) => {
    expect(() => parseSeed(seed)).toThrow();
    expect(validate(seed)).toBe(false);
  });
});
