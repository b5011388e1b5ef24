import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { startFeishuStatusMock } from '../src/index.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';
import { seedSchema } from '../src/seed/seed-schema.ts';

const file = '../seed.schema.json';

describe('seed.schema.json', () => {
  // Stale? `pnpm exec vitest run mocks/feishu-status/test/seed-schema.test.ts -u` writes it anew.
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
    const mock = await startFeishuStatusMock();
    onTestFinished(() => mock.close());
    expect(validate(await mock.state.get()), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    {},
    { $schema: './node_modules/@x/feishu-status-mock/seed.schema.json', users: [{ id: 'ou_1', resigned: true }] },
    { tokens: [{ id: 't-1', appId: 'cli_mock000000000001', expiresAt: '2026-11-21T08:00:00Z' }] },
    { switches: { endTime: 'unchecked' } },
  ])('takes what the mock takes: %j', (seed) => {
    expect(() => parseSeed(seed)).not.toThrow();
    expect(validate(seed), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    [],
    { user: [] },
    { users: [{ resigned: true }] },
    { users: [{ id: 'ou_1', resigned: 'yes' }] },
    { apps: [] },
    { apps: [{ id: 'other', appSecret: 's' }] },
    { tokens: [{ id: 't-1', appId: 'cli_mock000000000001', expiresAt: 'tomorrow' }] },
    { switches: { endTime: 'never' } },
  ])('refuses what the mock refuses: %j', (seed) => {
    expect(() => parseSeed(seed)).toThrow();
    expect(validate(seed)).toBe(false);
  });
});
