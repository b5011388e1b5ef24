import { program } from '../parse-command-line.ts';

/**
 * The command that goes on with a run. A duration as end time becomes the moment that it meant, so that the status ends
 * at the same time for all.
 */
export function resumeCommand(argv: readonly string[], endTime: Date | undefined): string {
  const said = [...argv];
  if (endTime !== undefined) {
    const seconds = String(Math.floor(endTime.getTime() / 1_000));
    const at = said.findIndex((part) => part === '--end-time' || part.startsWith('--end-time='));
    if (said[at] === '--end-time') said[at + 1] = seconds;
    else if (at !== -1) said[at] = `--end-time=${seconds}`;
  }
  if (!said.includes('--resume')) said.push('--resume');
  return [program, ...said.map(quote)].join(' ');
}

function quote(part: string): string {
  return /^[\w./:=@%+,-]+$/.test(part) ? part : `'${part.replaceAll("'", `'\\''`)}'`;
}
