import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { packageFile } from '../package-file.ts';
import { startServerProcess } from '../server-process.ts';
import { describeRounds } from '../statistics.ts';

const ROUNDS = 9;
const run = promisify(execFile);

/** How long it takes until a mock takes requests, in a process that has done nothing else before. */
export async function measureStartTimes(): Promise<string> {
  const table = new Table({ head: ['what', 'ms, median of rounds (from to)', 'aim, ms'] });
  for (const [name, start] of [
    ['@x/feishu-status-mock', 'startFeishuStatusMock'],
    ['@x/mocks', 'startMocks'],
  ] as const) {
    const rounds: { readonly first: number; readonly later: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await startInProcess(packageFile(name, 'dist/index.js'), start));
    table.push([`${name}: import and first start`, describeRounds(rounds.map(({ first }) => first)), '200']);
    table.push([`${name}: a later start`, describeRounds(rounds.map(({ later }) => later)), '25']);
  }
  for (const [name, bin] of [
    ['@x/feishu-status-mock', 'feishu-status-mock'],
    ['@x/mocks', 'x-mocks'],
  ] as const) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startServerProcess([packageFile(name, 'dist/cli.js'), '--port', '0']);
      rounds.push(server.readyAfterMs);
      await server.stop();
    }
    table.push([`${bin}: from spawn to the ready line`, describeRounds(rounds), '400']);
  }
  return table.toString();
}

async function startInProcess(
  file: string,
  start: string,
): Promise<{ readonly first: number; readonly later: number }> {
  const program = `
    const begun = performance.now();
    const { ${start}: start } = await import(${JSON.stringify(file)});
    const mock = await start();
    const first = performance.now() - begun;
    await mock.close();
    const again = performance.now();
    const other = await start();
    const later = performance.now() - again;
    await other.close();
    console.log(JSON.stringify({ first, later }));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  return JSON.parse(stdout);
}
