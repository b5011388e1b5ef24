import { isApiError } from '@x/feishu-status';
import { readCommandLine, usage } from './command-line.ts';
import { startMocks, stopMocks } from './mocks.ts';
import { quickstart } from './quickstart.ts';
import { dataFolder } from './sample-data/data-folder.ts';
import { describeTerminal } from './terminal/terminal.ts';
import { UnreadableFile } from './users/unreadable-file.ts';

const exitCodes = { good: 0, failed: 1, usage: 2 } as const;

// A reader such as `head` may stop reading; the run goes on, so that its exit code still says how it went.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await main();

async function main(): Promise<number> {
  const commandLine = readCommandLine(process.argv.slice(2));
  switch (commandLine.kind) {
    case 'help':
      process.stdout.write(usage);
      return exitCodes.good;
    case 'wrong':
      process.stderr.write(`${commandLine.problem}\n\n${usage}`);
      return exitCodes.usage;
    case 'run':
      return run(commandLine.dataFolder ?? dataFolder);
  }
}

async function run(folder: string): Promise<number> {
  const mocks = await startMocks();
  try {
    const surprises = await quickstart(mocks, folder, describeTerminal(process.stdout, process.env));
    for (const surprise of surprises) process.stderr.write(`Surprise: ${surprise}\n`);
    return surprises.length === 0 ? exitCodes.good : exitCodes.failed;
  } catch (error) {
    // What is understood needs no stack: its message says what happened and what to do.
    if (!(error instanceof UnreadableFile) && !isApiError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  } finally {
    await stopMocks(mocks);
  }
}
