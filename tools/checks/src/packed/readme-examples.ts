import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';
import { codeBlocks } from './code-blocks.ts';
import { startMock } from './mock-process.ts';

export const vendors = ['feishu-status', 'wps-users', 'fxiaoke-offline'] as const;

export type Vendor = (typeof vendors)[number];

/** The first two blocks of a README: a call of the vendor, and the same client made for the mock. */
export async function examplesOf(vendor: Vendor): Promise<{ example: string; withMock: string }> {
  const readme = await readFile(join(repositoryRoot, 'packages', vendor, 'README.md'), 'utf8');
  const [example, withMock] = codeBlocks(readme, 'ts');
  if (example === undefined || withMock === undefined) throw new Error(`the README of ${vendor} lacks an example`);
  return { example, withMock };
}

/** Only the host differs from what a reader copies. */
export async function exampleForMock(vendor: Vendor): Promise<string> {
  const { example } = await examplesOf(vendor);
  return example.replace(/(create\w+\(\{)/, '$1 baseURL: process.env.X_BASE_URL,');
}

export interface ExampleRun {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** The last operation that the mock was asked for. */
  readonly lastOperation: string | undefined;
}

export interface ExampleProgram {
  readonly vendor: Vendor;
  readonly file: string;
  /** A project in which the vendor's mock is installed. */
  readonly project: string;
  /** The binaries that run the example and the mock. */
  readonly runtime: string;
  readonly node: string;
}

/** Runs a file with an example against an installed mock. */
export async function runExample({ vendor, file, project, runtime, node }: ExampleProgram): Promise<ExampleRun> {
  const mock = await startMock(join(project, `node_modules/@x/${vendor}-mock/dist/cli.js`), node);
  try {
    // The ids in this example are nobody's; the other examples use those of the vendor's pages.
    if (vendor === 'wps-users') await mock.patchState('wps', { users: [{ id: 'u1' }, { id: 'u2' }] });
    const env = { ...process.env, ...mock.env };
    const { exitCode, stderr } = await runCommand(runtime, [file], { cwd: project, env });
    return { exitCode, stderr, lastOperation: (await mock.operations()).at(-1) };
  } finally {
    await mock.stop();
  }
}

/** What a run of an example has to come to. */
export const exampleWorked = {
  'feishu-status': { exitCode: 0, stderr: '', lastOperation: 'feishu.batchOpen' },
  'wps-users': { exitCode: 0, stderr: '', lastOperation: 'wps.batchDisable' },
  'fxiaoke-offline': { exitCode: 0, stderr: '', lastOperation: 'fxiaoke.setMemberStatusBatch' },
} as const satisfies Record<Vendor, ExampleRun>;
