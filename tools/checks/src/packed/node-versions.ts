import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';

export interface NodeBinary {
  readonly path: string;
  readonly version: string;
}

/** What the packages are tried on: the oldest Node that they promise, the line after it, and the one of our own tools. */
const folders = [
  'tools/node-versions/node_modules/node20',
  'tools/node-versions/node_modules/node22',
  'node_modules/node',
];

export async function findNodes(): Promise<NodeBinary[]> {
  const nodes: NodeBinary[] = [];
  for (const folder of folders) {
    const path = join(repositoryRoot, folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    nodes.push({ path, version: (await runCommand(path, ['--version'])).stdout.trim() });
  }
  return nodes;
}
