import type { Command } from 'commander';
import { KIT_VERSION } from '../../version.ts';
import { columns } from '../output/columns.ts';
import { print } from '../output/write.ts';
import type { Program } from '../program.ts';

/** `version`: of everything that decides about an answer. */
export function addVersion(root: Command, { bin, version, vendors }: Program): void {
  root
    .command('version')
    .description('print the versions, and which month of each vendor is mocked')
    .action(() => {
      const behaviours = vendors.map(({ description }) => [description.title, description.behaviourVersion]);
      const versions = [[bin, version], ['mock-kit', KIT_VERSION], ['Node', process.versions.node], ...behaviours];
      print(
        columns(
          ['WHAT', 'VERSION'],
          versions.map((cells) => ({ cells })),
        ),
      );
    });
}
