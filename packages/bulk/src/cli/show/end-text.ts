import type { Invocation } from '../invocation.ts';
import type { JobEnd } from '../run-job.ts';
import { resumeCommand } from './resume-command.ts';
import { summaryText } from './summary-text.ts';

/** The last words of a run: what it came to, why it stopped, and how to go on. */
export function endText(invocation: Invocation, end: JobEnd): string {
  const { command } = invocation;
  const { summary, invalid, reasons, stoppedBy } = end;
  const isUntouched = summary.calls === 0 && summary.settled === 0 && stoppedBy !== undefined;
  return [
    ...(isUntouched ? [] : [summaryText({ command, summary, invalid, reasons: reasons.list() })]),
    ...(stoppedBy === undefined ? [] : [`Stopped: ${messageOf(stoppedBy.error)}`]),
    ...(summary.stopped === undefined || isUntouched ? [] : [howToGoOn(invocation)]),
  ].join('\n');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The command to type, or that there is none. */
export function howToGoOn({ argv, prepared, values }: Invocation): string {
  if (values.journal === undefined) {
    return 'No journal was kept, so a new run begins with the first user: with --journal it could go on.';
  }
  const again = values.users === '-' ? ', with the same list on standard input' : '';
  return `To go on${again}: ${resumeCommand(argv, prepared.endTime?.fallback)}`;
}
