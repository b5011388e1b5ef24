import { spawn } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { composeForRunning } from '../../src/blocks/compose.ts';
import type { PlannedBlock } from '../../src/blocks/planned-blocks.ts';
import { repositoryRoot } from '../../src/repository-root.ts';

const modules = join(repositoryRoot, 'tools/docs/node_modules');

export interface RunResult {
  readonly exitCode: number | null;
  /** What it printed, on both. */
  readonly output: string;
}

/** A folder from which the packages can be imported by their names, and where the commands of the pages are found. */
export async function makeWorkshop(folder: string): Promise<void> {
  await symlink(modules, join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const programs = {
    'x-mocks': 'mocks/mocks/src/cli.ts',
    'feishu-status-mock': 'mocks/feishu-status/src/cli.ts',
    'wps-users-mock': 'mocks/wps-users/src/cli.ts',
    'fxiaoke-offline-mock': 'mocks/fxiaoke-offline/src/cli.ts',
    'vendor-bulk': 'packages/bulk/src/cli/main.ts',
  };
  for (const [name, source] of Object.entries(programs)) {
    const command = `exec "${process.execPath}" --conditions=@x/source "${join(repositoryRoot, source)}" "$@"`;
    await writeFile(join(bin, name), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  }
  // Nothing is installed here: what would be is checked by name.
  await writeFile(join(bin, 'npm'), '#!/bin/sh\ntest "$1" = install\n', { mode: 0o755 });
  const npx = 'while :; do case "$1" in -y) shift;; -p) shift 2;; *) break;; esac; done\nexec "$@"';
  await writeFile(join(bin, 'npx'), `#!/bin/sh\n${npx}\n`, { mode: 0o755 });
}

/** Starts a mock as a page does, but on a free port, and waits for the line that it prints when it is ready. */
const SHELL = `set -euo pipefail
serve() {
  mkfifo ready
  case "$1" in mocks) x-mocks serve --port 0 > ready & ;; *) "$1-mock" --port 0 > ready & ;; esac
  trap "kill $!" EXIT
  exec 3< ready
  read -r _ _ X_MOCKS_URL _ <&3
  export X_MOCKS_URL
}
`;

const VITEST_CONFIG = `const conditions = ['@x/source', 'node', 'import', 'default'];
export default {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  environments: { __vitest__: { resolve: { conditions } } },
  test: { globalSetup: ['./global-setup.ts'], fsModuleCache: false },
};
`;

/** Runs a block in a folder of its own inside of the workshop. */
export async function runBlock(
  planned: PlannedBlock,
  folder: string,
  workshop: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunResult> {
  const { plan } = planned;
  if (!('run' in plan)) throw new Error(`${planned.id} is not to be run`);
  const text = composeForRunning(planned);
  switch (plan.run) {
    case 'program':
      await writeFile(join(folder, 'block.ts'), text);
      return run(process.execPath, ['--conditions=@x/source', 'block.ts'], folder, environment);
    case 'shell':
      await writeFile(join(folder, 'block.sh'), SHELL + text);
      return run('bash', ['block.sh'], folder, {
        ...environment,
        PATH: [join(workshop, 'bin'), process.env['PATH']].join(delimiter),
      });
    case 'vitest':
      await writeFile(join(folder, 'vitest.config.mjs'), VITEST_CONFIG);
      // As the guide on testing tells it.
      await writeFile(join(folder, 'global-setup.ts'), "export { globalSetup as default } from '@x/mocks/vitest';\n");
      await writeFile(join(folder, 'block.test.ts'), text);
      return run(process.execPath, [join(modules, 'vitest/vitest.mjs'), 'run', '--root', folder], folder, environment);
  }
}

/** Of this process's own environment a block gets what programs cannot do without, and nothing of the test runner. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];

function run(program: string, arguments_: readonly string[], cwd: string, environment: object): Promise<RunResult> {
  const inherited = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const env = { ...Object.fromEntries(inherited), ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const note = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', note);
    child.stderr.setEncoding('utf8').on('data', note);
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
