import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';

export interface NodeBinary {
  readonly path: string;
  readonly version: string;
}

/** The Node of the repository's own tools, and the one that the machine has, when that is another. */
export async function findNodes(): Promise<NodeBinary[]> {
  const own = join(repositoryRoot, 'node_modules/node/bin/node');
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const candidates = [own, ...folders.map((folder) => join(folder, 'node'))];
  const nodes: NodeBinary[] = [];
  for (const path of candidates) {
    if (!(await isExecutable(path))) continue;
    const version = (await runCommand(path, ['--version'])).stdout.trim();
    if (nodes.every((node) => node.version !== version)) nodes.push({ path, version });
  }
  return nodes;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
