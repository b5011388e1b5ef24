import type { Command } from 'commander';
import { z } from 'zod';
import { addMetadataFlags, type MetadataFlags, metadata } from '../client/metadata.ts';
import { columns } from '../output/columns.ts';
import { print, printJson } from '../output/write.ts';
import type { Program } from '../program.ts';

const routesSchema = z.object({
  vendors: z.record(z.string(), z.array(z.object({ operation: z.string(), method: z.string(), path: z.string() }))),
});

/** `routes`: which requests are operations. */
export function addRoutes(root: Command, program: Program): void {
  const command = root.command('routes').description('list the operations of the vendors').option('--json', 'as JSON');
  addMetadataFlags(command).action(async (flags: MetadataFlags & { json?: true }) => {
    const { vendors } = routesSchema.parse(await metadata(program, flags, '/routes'));
    if (flags.json === true) return printJson(vendors);
    const rows = Object.entries(vendors).flatMap(([vendor, routes]) =>
      routes.map(({ operation, method, path }) => ({ cells: [vendor, operation, method, path] })),
    );
    print(columns(['VENDOR', 'OPERATION', 'METHOD', 'PATH'], rows));
  });
}
