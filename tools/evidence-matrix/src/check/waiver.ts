import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { repositoryRoot } from '../repository-root.ts';
import { vendorIds } from '../vendors/vendor.ts';

const place = {
  vendor: z.enum(vendorIds),
  operations: z.array(z.string()).min(1),
  /** Why it is missing, and why that is right for now. */
  reason: z.string().min(20),
};

const waivers = z.array(
  z.discriminatedUnion('column', [
    z.strictObject({ ...place, column: z.enum(['documented', 'wire-client', 'wire-mock']) }),
    z.strictObject({
      ...place,
      column: z.enum(['negative-client', 'negative-mock']),
      /** The catalogue's reasons; each is waived for each of the operations. */
      refusals: z.array(z.string()).min(1),
    }),
  ]),
);

/** Evidence that may be missing, with the reason why. */
export type Waiver = z.infer<typeof waivers>[number];

export function parseWaivers(value: unknown): readonly Waiver[] {
  return waivers.parse(value);
}

export async function readWaivers(): Promise<readonly Waiver[]> {
  return parseWaivers(JSON.parse(await readFile(join(repositoryRoot, 'tools/evidence-matrix/waivers.json'), 'utf8')));
}
