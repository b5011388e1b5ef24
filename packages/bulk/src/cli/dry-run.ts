import { stat } from 'node:fs/promises';
import type { JobIdentity } from '../journal/journal.ts';
import { LineStates } from '../journal/line-states.ts';
import { readRecords } from '../journal/read-records.ts';
import { ExitCode, usageFailure } from './exit-code.ts';
import type { Invocation } from './invocation.ts';
import { describeMissing, type Environment, missingVariables } from './options/credentials.ts';
import { runIdentity } from './run-identity.ts';
import { countOf } from './show/duration.ts';
import { planText } from './show/plan-text.ts';
import { describeInvalid, survey } from './survey.ts';
import { LineNumbers } from './users/line-numbers.ts';
import type { UsersList } from './users/users-list.ts';

/** Reads and checks the whole list, and says on stderr what a run would do. Nothing of a vendor is loaded. */
export async function dryRun(invocation: Invocation, list: UsersList, environment: Environment): Promise<ExitCode> {
  const { command, prepared, values } = invocation;
  const { journal, resume, rate } = values;
  const states =
    journal === undefined || resume !== true ? undefined : await readStates(journal, invocation, environment);
  let settled = 0;
  const found = await survey(list, new LineNumbers(), (ordinal, id) => {
    if (states?.stateOf({ ordinal, id }) === 'settled') settled += 1;
  });
  const { plan } = prepared;
  const missing = missingVariables(environment, prepared.variables.credentials);
  const report = [
    planText({ command, users: found.users - settled, settled, plan, rate }),
    ...(found.invalid > 0
      ? [`${countOf(found.invalid, 'bad line')}, not to be sent:`, describeInvalid(list.name, found)]
      : []),
    ...(missing.length > 0 ? [`For the run itself: ${describeMissing(missing)}`] : []),
    'Dry run: nothing was sent.',
  ];
  process.stderr.write(`${report.join('\n')}\n`);
  return found.invalid > 0 ? ExitCode.someRefused : ExitCode.allDone;
}

/** Which lines have results. Unlike a run, this changes nothing in the journal. */
async function readStates(
  path: string,
  invocation: Invocation,
  environment: Environment,
): Promise<LineStates | undefined> {
  if ((await stat(path).catch(() => undefined)) === undefined) return undefined;
  const states = new LineStates(path);
  for await (const { record } of readRecords(path)) {
    if (record.type === 'settled') for (const result of record.results) states.settle(result, result.outcome);
    if (record.type === 'header') refuseOther(path, record.job, runIdentity(invocation, environment));
  }
  return states;
}

function refuseOther(path: string, found: JobIdentity, wanted: JobIdentity): void {
  const keys = ['operation', 'target', 'jobId'] as const;
  const other = keys.filter((key) => found[key] !== wanted[key]);
  if (other.length === 0) return;
  const list = other.map((key) => `${key} ${JSON.stringify(found[key])}, not ${JSON.stringify(wanted[key])}`);
  throw usageFailure(`The journal ${path} belongs to another job: ${list.join('; ')}.`);
}
