import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { mutations } from './mutations.ts';

const id = process.env['X_MUTATION'];
const found = mutations.find((candidate) => candidate.id === id);
if (found === undefined) throw new Error(`X_MUTATION names no mutation: ${id}`);
const { edits } = found;

/** The text of a file as the mutation that `X_MUTATION` names has it; nothing when it leaves the file alone. */
export function mutated(path: string, text: string): string | undefined {
  const own = edits.filter(({ file }) => path === join(repositoryRoot, file));
  return own.length === 0 ? undefined : own.reduce((before, { find, replace }) => before.replace(find, replace), text);
}
