import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';

export interface SeedSchemaSubject {
  /** The committed JSON Schema. */
  readonly file: URL;
  /** What the mock checks seeds by. */
  readonly seedSchema: z.ZodType;
  /** What JSON Schema cannot say without help. */
  readonly toJSONSchema?: z.core.ToJSONSchemaParams;
  /** Throws for a seed that the mock refuses. */
  parseSeed(seed: unknown): unknown;
  startMock(): Promise<{ readonly state: { get(): Promise<unknown> }; close(): Promise<void> }>;
  readonly taken: readonly unknown[];
  readonly refused: readonly unknown[];
}

/** Tests that a mock and the `seed.schema.json` that editors read take and refuse the same seeds. */
export function describeSeedSchema(subject: SeedSchemaSubject): void {
  const { file, seedSchema, toJSONSchema = {}, parseSeed, startMock, taken, refused } = subject;
  describe('seed.schema.json', () => {
    // Stale? `pnpm exec vitest run <this test> -u` writes it anew.
    it('is what the mock checks seeds by', async () => {
      const { properties, ...schema } = z.toJSONSchema(seedSchema, { io: 'input', ...toJSONSchema });
      const whole = { ...schema, properties: { $schema: { type: 'string' }, ...properties } };
      await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(file));
    });

    const validate = compileSchema(file);

    it('takes all that a mock knows, as the admin API shows it', async () => {
      const mock = await startMock();
      onTestFinished(() => mock.close());
      expect(validate(await mock.state.get()), JSON.stringify(validate.errors)).toBe(true);
    });

    it.each(taken.map((seed) => [seed]))('takes what the mock takes: %j', (seed) => {
      expect(() => parseSeed(seed)).not.toThrow();
      expect(validate(seed), JSON.stringify(validate.errors)).toBe(true);
    });

    it.each(refused.map((seed) => [seed]))('refuses what the mock refuses: %j', (seed) => {
      expect(() => parseSeed(seed)).toThrow();
      expect(validate(seed)).toBe(false);
    });
  });
}

/** What checks values by a committed JSON Schema. */
export function compileSchema(file: URL): ValidateFunction {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
