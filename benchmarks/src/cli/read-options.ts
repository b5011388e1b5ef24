import { parseArgs } from 'node:util';
import type { Settings } from '../topic.ts';

export interface Options {
  readonly topics: readonly string[];
  readonly settings: Settings;
  /** Where the figures go as JSON. */
  readonly json: string | undefined;
  /** A file of ratios to compare with. */
  readonly compare: string | undefined;
  /** Instead of the tolerance in that file, as a share. */
  readonly tolerance: number | undefined;
  /** Whether the page of results, the committed ratios and the plots are written anew. */
  readonly write: boolean;
}

/** What the command line was wrong about. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULT_ROUNDS = 9;
const SHORT_ROUNDS = 5;

/** @throws UsageError */
export function readOptions(argv: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`Unknown topic: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  if (values.write && values.short)
    throw new UsageError('--short is too short for figures to publish: leave out --write.');
  if (values.tolerance !== undefined && values.compare === undefined) {
    throw new UsageError('--tolerance needs --compare.');
  }
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new UsageError('--rounds takes a whole number from 1 on.');
  }
  const tolerance = values.tolerance === undefined ? undefined : Number(values.tolerance);
  if (tolerance !== undefined && !(tolerance > 0 && tolerance < 1)) {
    throw new UsageError('--tolerance takes a share between 0 and 1, such as 0.25.');
  }
  return {
    topics: known.filter((name) => positionals.length === 0 || positionals.includes(name)),
    settings: { rounds: rounds ?? (values.short ? SHORT_ROUNDS : DEFAULT_ROUNDS), short: values.short },
    json: values.json,
    compare: values.compare,
    tolerance,
    write: values.write,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        rounds: { type: 'string' },
        short: { type: 'boolean', default: false },
        json: { type: 'string' },
        compare: { type: 'string' },
        tolerance: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
