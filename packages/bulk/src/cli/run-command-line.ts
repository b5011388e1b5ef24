import { stat } from 'node:fs/promises';
import { checkFiles } from './check-files.ts';
import { dryRun } from './dry-run.ts';
import { CommandFailure, ExitCode, usageFailure } from './exit-code.ts';
import type { Invocation } from './invocation.ts';
import { unsupportedNode } from './node-version.ts';
import { type Environment, readVariables } from './options/credentials.ts';
import { resolveFormat } from './options/users-format.ts';
import { parseCommandLine, program } from './parse-command-line.ts';
import { openResults } from './results/open-results.ts';
import { runIdentity } from './run-identity.ts';
import { runJob } from './run-job.ts';
import { chooseView } from './show/choose-view.ts';
import { countOf } from './show/duration.ts';
import { endText, howToGoOn } from './show/end-text.ts';
import { planText } from './show/plan-text.ts';
import { stopSignals } from './stop-signals.ts';
import { describeInvalid, type Survey, survey } from './survey.ts';
import { LineNumbers } from './users/line-numbers.ts';
import { openUsersList, type UsersList } from './users/users-list.ts';

/** The whole of the command. Gives the exit code; what there is to say has been written to stderr. */
export async function runCommandLine(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  try {
    const unsupported = unsupportedNode(process.versions.node);
    if (unsupported !== undefined) throw usageFailure(unsupported);
    const invocation = parseCommandLine(argv);
    return invocation === undefined ? ExitCode.allDone : await carryOut(invocation, environment);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    if (error.message !== '') say(`${program}: ${error.message}`);
    return error.exitCode;
  }
}

async function carryOut(invocation: Invocation, environment: Environment): Promise<ExitCode> {
  const { prepared, values } = invocation;
  await checkFiles(values);
  const list = await openUsersList({
    file: values.users,
    format: resolveFormat(values.users, values.format),
    column: values.column,
    endTime: prepared.endTime === undefined ? undefined : { ...prepared.endTime, nowMs: Date.now() },
    stdin: process.stdin,
  });
  if (values.dryRun === true) return await dryRun(invocation, list, environment);
  readVariables(environment, prepared.variables.credentials);
  const numbers = new LineNumbers();
  const found = list.isRepeatable ? await survey(list, numbers) : undefined;
  if (values.strict === true) refuseBadLines(list, found);
  return await run(invocation, environment, list, numbers, found?.users);
}

async function run(
  invocation: Invocation,
  environment: Environment,
  list: UsersList,
  numbers: LineNumbers,
  total: number | undefined,
): Promise<ExitCode> {
  const { command, prepared, values } = invocation;
  const connected = await prepared.connect(environment, values.allowInsecureHost ?? []);
  const view = chooseView(command, values.quiet === true);
  const signal = stopSignals(
    () => view.interrupt(() => say('Stopping: calls under way are finished first. Once more to stop at once.')),
    () => {
      view.end();
      say(`Stopped at once. ${howToGoOn(invocation)}`);
    },
  );
  if (values.quiet !== true)
    say(planText({ command, users: total, settled: 0, plan: connected.job, rate: values.rate }));
  if (values.resume === true && values.quiet !== true && !(await exists(values.journal))) {
    say(`  There is no journal ${values.journal} yet: this run begins it.`);
  }
  try {
    const end = await runJob({
      invocation,
      connected,
      identity: runIdentity(invocation, environment),
      list,
      numbers,
      total,
      openResults: () => openResults(values.results, view),
      view,
      signal,
    });
    say(endText(invocation, end));
    return end.exitCode;
  } finally {
    await connected.close();
  }
}

function refuseBadLines(list: UsersList, found: Survey | undefined): void {
  if (found === undefined) {
    throw usageFailure(`--strict reads the users twice, which ${list.name} does not allow: give a regular file.`);
  }
  if (found.invalid === 0) return;
  const message = `${countOf(found.invalid, 'bad line')}, and nothing was sent:\n${describeInvalid(list.name, found)}`;
  throw usageFailure(message);
}

async function exists(file: string | undefined): Promise<boolean> {
  return file !== undefined && (await stat(file).catch(() => undefined)) !== undefined;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
