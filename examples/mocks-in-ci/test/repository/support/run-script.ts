import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../..');

const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
);
export const { scripts } = manifest;

export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of package.json as npm would, word by word, with some of the words replaced. */
export function runScript(name: string, replace: (words: string[]) => string[] = (words) => words): Promise<Finished> {
  const [program = '', ...words] = replace((scripts[name] ?? '').split(' '));
  // No shell, so that it is the same on every system; node finds the files of a pattern by itself.
  return new Promise((resolve) => {
    const child = execFile(
      program === 'node' ? process.execPath : program,
      words,
      { cwd: folder },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

/** Keeps `x-mocks exec` and its flags, and runs something else. */
export const runInstead =
  (...command: readonly string[]) =>
  (words: string[]): string[] => [...words.slice(0, words.indexOf('--') + 1), ...command];
