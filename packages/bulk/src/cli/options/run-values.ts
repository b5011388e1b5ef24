import { Option } from 'commander';
import { checked } from '../jobs/common-job-options.ts';
import { readRate, readWholeNumber } from './numbers.ts';
import type { UsersFormat } from './users-format.ts';

/** What every command can be told about its run. */
export interface RunValues {
  readonly users: string;
  readonly format?: UsersFormat;
  readonly column?: string;
  readonly journal?: string;
  readonly resume?: true;
  readonly jobId?: string;
  readonly results: string;
  readonly rate?: number;
  readonly concurrency?: number;
  readonly allowInsecureHost?: readonly string[];
  readonly dryRun?: true;
  readonly strict?: true;
  readonly quiet?: true;
}

export function runOptions(): readonly Option[] {
  return [
    new Option('--users <file>', 'the users: CSV or NDJSON; - reads standard input').makeOptionMandatory(),
    new Option('--format <format>', 'of the users (default: by the ending of the file)').choices(['csv', 'ndjson']),
    new Option('--column <name>', 'the column or field of the ids (default: user_id, id or open_id)'),
    new Option('--journal <file>', 'write down what is done, so that a run that was stopped or killed can go on'),
    new Option('--resume', 'go on from the journal, if there is one'),
    new Option('--job-id <name>', 'your name for this job, kept in the journal (default: the name of the users file)'),
    new Option('--results <file>', 'one line of JSON for each user; - is standard output').default('-'),
    new Option('--rate <n>', 'calls per second at most, besides the limits of the vendor').argParser(checked(readRate)),
    new Option('--concurrency <n>', 'calls under way at a time (default: 16)').argParser(checked(wholeNumber)),
    new Option(
      '--allow-insecure-host <host...>',
      'hosts, such as of a mock server, that may be called over plain http',
    ),
    new Option('--dry-run', 'read and check the users, say what would be done, and send nothing'),
    new Option('--strict', 'send nothing if any line is bad; needs a regular file'),
    new Option('--quiet', 'no progress on standard error'),
  ];
}

function wholeNumber(text: string): number {
  return readWholeNumber(text, 1_000);
}
