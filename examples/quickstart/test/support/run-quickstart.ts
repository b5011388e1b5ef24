import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const mainFile = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const repositoryRoot = fileURLToPath(new URL('../../../..', import.meta.url));

export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the quickstart as the root script does, in a process of its own with its output in pipes. */
export function runQuickstart(...commandLineArguments: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--conditions=@x/source', mainFile, ...commandLineArguments],
      { cwd: repositoryRoot },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') reject(error);
        else resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
