import type { ProgressView } from '../show/progress-view.ts';
import { createResultsWriter, openResultsFile, type ResultsWriter } from './results-writer.ts';
import { createTerminalWriter } from './terminal-writer.ts';

/** Where the results go: a file, or standard output for `-`. */
export async function openResults(path: string, view: ProgressView): Promise<ResultsWriter> {
  if (path !== '-') return openResultsFile(path);
  return process.stdout.isTTY
    ? createTerminalWriter(process.stdout, view)
    : createResultsWriter(process.stdout, 'standard output');
}
