import type { Command } from 'commander';
import { didYouMean } from '../../faults/nearest.ts';

/** A word that is no command arrives at the default one, as an argument that it does not take. */
export function refuseUnknownCommand(command: Command): void {
  const [word] = command.args;
  if (word === undefined) return;
  const names = command.parent?.commands.map((known) => known.name()) ?? [];
  command.error(`error: unknown command '${word}'.${didYouMean(word, names)}`, { code: 'commander.unknownCommand' });
}
