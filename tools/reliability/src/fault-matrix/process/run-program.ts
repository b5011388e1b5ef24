import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PartOptions } from '../../part.ts';
import { type Report, reportSchema } from './report.ts';

const program = fileURLToPath(new URL('./measure-program.ts', import.meta.url));

/** How long the program may take in all. It only ends a run that would never end. */
const mostMs = { short: 110_000, full: 1_200_000 };

export type Run =
  | { readonly report: Report; readonly exitCode: number | null }
  /** The program was still there long after it should have ended, or ended without a report. */
  | { readonly failure: string };

/** Measures in a process of its own and waits for that process to end by itself. */
export async function runProgram(
  scale: PartOptions['scale'],
  mode: 'compare' | 'write',
  { progress, signal }: Pick<PartOptions, 'progress' | 'signal'>,
): Promise<Run> {
  const child = spawn(process.execPath, ['--conditions=@x/source', program, scale, mode], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
    killSignal: 'SIGKILL',
    ...(signal !== undefined && { signal }),
  });
  let output = '';
  let lastLines = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastLines = (lastLines + text).slice(-2_000);
    for (const line of text.split('\n')) if (/^\d+ of \d+ cells$/.test(line)) progress(line);
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, mostMs[scale]);
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (output === '') {
      const how = timedOut ? `had not ended after ${mostMs[scale] / 1_000} s` : `ended with ${exitCode}`;
      return { failure: `the measuring process ${how} and gave no report: ${lastLines.trim()}` };
    }
    if (timedOut) return { failure: 'the measuring process did not end by itself: something was left open' };
    return { report: reportSchema.parse(JSON.parse(output)), exitCode };
  } finally {
    clearTimeout(timer);
  }
}
