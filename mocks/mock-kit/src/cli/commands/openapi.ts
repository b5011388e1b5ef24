import { Argument, type Command } from 'commander';
import { addMetadataFlags, type MetadataFlags, metadata } from '../client/metadata.ts';
import { printJson } from '../output/write.ts';
import type { Program } from '../program.ts';

/** `openapi`: the documents of the vendors' operations and of the admin API. */
export function addOpenApi(root: Command, program: Program): void {
  const names = program.vendors.map(({ description }) => description.name);
  const [only, ...others] = names;
  const standard = others.length === 0 && only !== undefined ? only : 'admin';
  const command = root
    .command('openapi')
    .description('print an OpenAPI 3.1 document')
    .addArgument(
      new Argument('[document]', 'of a vendor or of the admin API').choices([...names, 'admin']).default(standard),
    );
  addMetadataFlags(command).action(async (document: string, flags: MetadataFlags) => {
    printJson(await metadata(program, flags, document === 'admin' ? '/openapi.json' : `/openapi/${document}.json`));
  });
}
