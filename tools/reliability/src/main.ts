import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { runParts } from './command/run-parts.ts';
import { parts } from './parts.ts';

interface Options {
  readonly scale: 'short' | 'full';
  readonly seed: number;
  readonly write?: true;
}

const names = parts.map(({ name }) => name);

const command = new Command('reliability')
  .description('Tries what can go wrong, measures it, and says what did not hold. Exits with 1 when something did not.')
  .addArgument(new Argument('[parts...]', 'which to run; all when left out').choices(names))
  .addOption(new Option('--scale <scale>', 'short: seconds, full: minutes').choices(['short', 'full']).default('full'))
  .option('--seed <number>', 'what is generated is generated from this', readSeed, 20_260_101)
  .option('--write', 'rewrite the committed tables instead of comparing with them')
  .addHelpText('after', `\nParts:\n${parts.map(({ name, title }) => `  ${name.padEnd(17)} ${title}`).join('\n')}`)
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  })
  .parse();

const { scale, seed, write } = command.opts<Options>();
const wanted = command.args;
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new Error('interrupted')));

process.exitCode = await runParts(
  parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  { scale, seed, signal: interrupted.signal, ...(write && { write }) },
  { out: (text) => console.log(text), progress: (text) => console.error(text) },
);

function readSeed(text: string): number {
  const seedNumber = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(seedNumber))
    throw new InvalidArgumentError('expected a whole number');
  return seedNumber;
}
