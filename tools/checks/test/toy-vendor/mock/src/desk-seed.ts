import { type IdGenerator, SeedError } from '@x/mock-kit';
import * as z from 'zod';

const seedSchema = z.strictObject({
  app: z.strictObject({ app_id: z.string(), app_secret: z.string() }),
  users: z.array(z.strictObject({ id: z.string(), until: z.nullable(z.string()) })),
  /** When each token expires. */
  tokens: z.record(z.string(), z.string()).default({}),
});

export type DeskSeed = z.infer<typeof seedSchema>;

export function defaultSeed(ids: IdGenerator): DeskSeed {
  return {
    app: { app_id: `desk_mock_${ids.hex(8)}`, app_secret: `mock-${ids.alphanumeric(16)}` },
    users: [
      { id: 'u1', until: null },
      { id: 'u2', until: null },
    ],
    tokens: {},
  };
}

export function parseSeed(value: unknown): DeskSeed {
  const { success, data, error } = seedSchema.safeParse(value);
  if (success) return data;
  throw new SeedError(error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}
