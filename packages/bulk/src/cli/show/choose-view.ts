import { barView } from './bar-view.ts';
import { linesView } from './lines-view.ts';
import { noView, type ProgressView } from './progress-view.ts';

/** A bar on a terminal, lines anywhere else, nothing when that is wanted. */
export function chooseView(command: string, isQuiet: boolean): ProgressView {
  if (isQuiet) return noView;
  return process.stderr.isTTY ? barView(process.stderr) : linesView(process.stderr, command);
}
