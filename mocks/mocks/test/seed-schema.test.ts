import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileSchema } from '@x/test-kit/seed-schema';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMocks } from '../src/index.ts';

const file = new URL('../seed.schema.json', import.meta.url);
const schemaOf = (folder: string) => {
  const text = readFileSync(new URL(`../../${folder}/seed.schema.json`, import.meta.url), 'utf8');
  const { $schema: _, ...schema }: Record<string, unknown> = JSON.parse(text);
  return schema;
};

describe('seed.schema.json', () => {
  // On one line: it is for editors; those of the vendors, which it repeats, are for people too.
  // Stale? `pnpm exec vitest run mocks/mocks/test/seed-schema.test.ts -u` writes it anew.
  it('holds those of the three vendors', async () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        feishu: schemaOf('feishu-status'),
        wps: schemaOf('wps-users'),
        fxiaoke: schemaOf('fxiaoke-offline'),
      },
      additionalProperties: false,
    };
    await expect(`${JSON.stringify(schema)}\n`).toMatchFileSnapshot(fileURLToPath(file));
  });

  const validate = compileSchema(file);

  it('takes all that the mocks know, as the admin API shows it', async () => {
    const mocks = await startMocks();
    onTestFinished(() => mocks.close());
    const [feishu, wps, fxiaoke] = await Promise.all([
      mocks.state.feishu.get(),
      mocks.state.wps.get(),
      mocks.state.fxiaoke.get(),
    ]);
    expect(validate({ feishu, wps, fxiaoke }), JSON.stringify(validate.errors)).toBe(true);
  });

  it('takes a seed for some of them, with the name of the schema in it', () => {
    const $schema = './node_modules/@x/mocks/seed.schema.json';
    expect(validate({ $schema, feishu: { $schema, users: [{ id: 'ou_1', resigned: true }] } })).toBe(true);
  });

  it.each([{ lark: {} }, { feishu: [] }, { wps: {} }, { feishu: { users: [{ id: 1 }] } }])('refuses %j', (seed) => {
    expect(validate(seed)).toBe(false);
  });
});
