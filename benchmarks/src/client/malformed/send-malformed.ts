import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Table } from '../../report/table.ts';
import { peerNames } from '../peers/index.ts';
import { malformedAnswers } from './malformed-answers.ts';

const run = promisify(execFile);
const outcomesSchema = z.record(z.string(), z.string());

/** What our client has to make of every one of them. */
const EXPECTED = 'kind protocol';

/** Sends every peer to answers that are none, so that nobody is fast by not looking. */
export async function sendMalformed(
  serverURL: string,
): Promise<{ readonly table: Table; readonly problems: string[] }> {
  const program = join(import.meta.dirname, 'malformed-program.ts');
  const rows: string[][] = [];
  const problems: string[] = [];
  for (const name of peerNames) {
    const { stdout } = await run(process.execPath, [program, name, serverURL]);
    const outcomes = outcomesSchema.parse(JSON.parse(stdout));
    rows.push([name, ...malformedAnswers.map((answer) => outcomes[answer.name] ?? '')]);
    if (name !== '@x/feishu-status') continue;
    for (const answer of malformedAnswers) {
      const outcome = outcomes[answer.name];
      if (outcome !== EXPECTED) problems.push(`client: the answer "${answer.name}" came to: ${outcome}`);
    }
  }
  return {
    table: {
      title: 'What became of malformed answers with status 200',
      head: ['who', ...malformedAnswers.map(({ name }) => name)],
      rows,
      notes: ['Each cell is the error that the call rejected with, or that the answer was let through.'],
    },
    problems,
  };
}
