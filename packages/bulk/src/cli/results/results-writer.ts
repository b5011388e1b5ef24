import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { CommandFailure, ExitCode } from '../exit-code.ts';

export interface ResultsWriter {
  /** Resolves when there is room for more; rejects with a CommandFailure once nothing can be written any more. */
  write(result: object): Promise<void>;
  /** Resolves when everything has been written. */
  end(): Promise<void>;
}

/** Writes results as NDJSON. Standard output stays open, a file is closed in the end. */
export function createResultsWriter(stream: Writable, name: string): ResultsWriter {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });

  function check(): void {
    if (failure === undefined) return;
    throw new CommandFailure(ExitCode.workLeft, `The results cannot be written to ${name}: ${failure.message}`);
  }

  return {
    async write(result) {
      check();
      if (stream.write(`${JSON.stringify(result)}\n`)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      check();
    },
    async end() {
      await new Promise<void>((resolve) => {
        // Whoever reads standard output may be gone, and never call back.
        stream.once('error', () => resolve());
        if (failure !== undefined || stream.destroyed) resolve();
        else if (stream === process.stdout) stream.write('', () => resolve());
        else stream.end(() => resolve());
      });
      check();
    },
  };
}

/** @throws CommandFailure when the file cannot be opened */
export async function openResultsFile(path: string): Promise<ResultsWriter> {
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(ExitCode.usage, `The results cannot be written to ${path}: ${message}`);
  }
  return createResultsWriter(stream, path);
}
