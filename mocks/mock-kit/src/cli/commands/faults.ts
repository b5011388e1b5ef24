import type { Command } from 'commander';
import { z } from 'zod';
import type { ArmedFault } from '../../control/fault-rule.ts';
import { readAnswer } from '../../control/read-answer.ts';
import { stepToText } from '../../faults/text/step-to-text.ts';
import { describeMatch } from '../../journal/describe.ts';
import { sessionClient } from '../client/admin-client.ts';
import { addClientFlags, type ClientFlags } from '../client/client-flags.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { columns } from '../output/columns.ts';
import { print, printJson, tell } from '../output/write.ts';
import type { Program } from '../program.ts';
import { readFaultFile } from '../server-flags/read-faults.ts';
import { refuseUnknownCommand } from './refuse-unknown-command.ts';

/** `faults`: armed as scripts, one step for each request. */
export function addFaults(root: Command, program: Program): void {
  const group = root.command('faults').description('list the armed faults, arm some, clear them');

  const listed = group
    .command('list', { isDefault: true })
    .description('list the armed faults and how far each has come')
    .allowExcessArguments()
    .option('--json', 'as JSON');
  addClientFlags(listed, program).action(async (flags: ClientFlags & { json?: true }) => {
    refuseUnknownCommand(listed);
    show(await sessionClient(flags).session.faults.list(), flags.json === true);
  });

  const arm = group
    .command('arm')
    .description('arm faults besides those that are armed')
    .argument('[rules]', 'for example "feishu.batchOpen: 429(retry=1) x2, pass"')
    .option('--file <file>', 'rules from a JSON, YAML or text file')
    .option('--json', 'as JSON');
  addClientFlags(arm, program).action(
    async (rules: string | undefined, flags: ClientFlags & { file?: string; json?: true }) => {
      if ((rules === undefined) === (flags.file === undefined)) {
        throw new CommandFailure(ExitCode.usage, 'Give rules, or a file with --file.');
      }
      const body = flags.file === undefined ? rules : await readFaultFile(flags.file);
      const { call, path } = sessionClient(flags);
      const answer = await call({ method: 'POST', path: `${path}/faults`, body });
      const { items } = readAnswer(z.object({ items: z.array(z.custom<ArmedFault>()) }), answer);
      show(items, flags.json === true);
    },
  );

  const clear = group.command('clear').description('disarm a fault, or all of them').argument('[id]');
  addClientFlags(clear, program).action(async (id: string | undefined, flags: ClientFlags) => {
    await sessionClient(flags).session.faults.clear(id);
    tell(id === undefined ? 'No fault is armed any more.' : `The fault ${id} is disarmed.`);
  });
}

function show(faults: readonly ArmedFault[], asJson: boolean): void {
  if (asJson) printJson(faults);
  else if (faults.length === 0) tell('No fault is armed.');
  else print(faultTable(faults));
}

function faultTable(faults: readonly ArmedFault[]): string {
  const rows = faults.map((fault) => {
    const { id, match, hits, remaining } = fault;
    return { cells: [id, String(hits), String(remaining ?? 'no end'), describeMatch(match), scriptOf(fault)] };
  });
  return columns(['ID', 'HITS', 'LEFT', 'MATCH', 'SCRIPT'], rows);
}

function scriptOf({ script, then, phase }: ArmedFault): string {
  const steps = collapse(script.map(stepToText));
  if (then === 'loop') steps.push('loop');
  const text = then === 'repeat-last' ? `${steps.join(', ')} x*` : steps.join(', ');
  return phase === 'after' ? `after: ${text}` : text;
}

/** `429, 429` as `429 x2`. */
function collapse(steps: readonly string[]): string[] {
  const runs: { step: string; times: number }[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.step === step) run.times += 1;
    else runs.push({ step, times: 1 });
  }
  return runs.map(({ step, times }) => (times === 1 ? step : `${step} x${times}`));
}
