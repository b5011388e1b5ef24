import type { Terminal } from '../terminal/terminal.ts';

/** A title with a line to the right of it. */
export function heading(title: string, { colors }: Terminal): string {
  return `\n${colors.bold(colors.cyan(title))} ${colors.dim('─'.repeat(78 - title.length))}`;
}
