import { relative } from 'node:path';
import type { Checks } from '../checks.ts';
import type { Mocks } from '../mocks.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { UserFile } from '../users/read-users.ts';
import { drawGrid, type Grid } from './grid.ts';
import { heading } from './heading.ts';
import type { VendorReport } from './vendor-report.ts';

/** What is printed before the work: where it is done, and for whom. */
export function drawBeginning({ feishu, wps, fxiaoke }: Mocks, files: readonly UserFile[], terminal: Terminal): string {
  return [
    heading('Mock servers', terminal),
    '  Three servers in this process; nothing leaves this machine.',
    `  Feishu   ${feishu.url}`,
    `  WPS 365  ${wps.url}`,
    `  Fxiaoke  ${fxiaoke.url}`,
    heading('Users', terminal),
    ...files.map(describeFile),
    heading('Work', terminal),
  ].join('\n');
}

/** What is printed after the reports: all of it in a few lines, whether it is true, and what to do next. */
export function drawEnd(reports: readonly VendorReport[], checks: Checks, terminal: Terminal): string {
  const { green, red } = terminal.colors;
  const strange = checks.surprises.length;
  return [
    heading('Summary', terminal),
    drawGrid(summaryGrid(reports), terminal),
    `  ${checks.made()} results compared with the state of the mocks: ` +
      `${strange === 0 ? green('all as they should be') : red(`${strange} not as ${strange === 1 ? 'it' : 'they'} should be`)}.`,
    heading('Next', terminal),
    '  Read  README.md, and the README.md of each package in packages/',
    '  Run   feishu-status-mock --port 4611   (in this clone: examples/README.md)',
    '  Test  npx -y pnpm@12.21.0 test',
  ].join('\n');
}

function summaryGrid(reports: readonly VendorReport[]): Grid {
  return {
    head: ['vendor', 'users', 'done', 'not done', 'calls', 'error cases'],
    rows: reports.map(({ title, users, done, calls, errors }) => [
      title,
      users,
      done,
      users - done,
      calls.reduce((sum, { made }) => sum + made, 0),
      errors.length,
    ]),
  };
}

function describeFile({ path, users, unreadable }: UserFile): string {
  return [
    `  ${relative(process.cwd(), path).padEnd(32)}  ${users.length} users`,
    ...unreadable.map(({ line, problem }) => `    line ${line} is passed over: ${problem}`),
  ].join('\n');
}
