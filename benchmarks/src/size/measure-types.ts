import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the types of a program cost. */
export interface TypesCost {
  readonly files: number;
  readonly memoryMB: number;
  readonly checkSeconds: number;
  readonly totalSeconds: number;
}

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/**
 * Type checks the program in a project, which has to be right.
 *
 * @param project a folder in which, or above which, the client and @types/node are installed
 */
export async function measureTypes(project: string): Promise<TypesCost> {
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', project, '--extendedDiagnostics']);
  const figure = (name: string): number => {
    const text = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1];
    if (text === undefined) throw new Error(`tsc said nothing of "${name}": ${stdout}`);
    return Number(text);
  };
  return {
    files: figure('Files'),
    memoryMB: figure('Memory used') / 1000,
    checkSeconds: figure('Check time'),
    totalSeconds: figure('Total time'),
  };
}
