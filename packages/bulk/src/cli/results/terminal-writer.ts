import type { ProgressView } from '../show/progress-view.ts';
import type { ResultsWriter } from './results-writer.ts';

/** Results on the terminal that shows the progress too: a few times a second, with the progress out of the way. */
export function createTerminalWriter(stream: NodeJS.WritableStream, view: ProgressView, everyMs = 200): ResultsWriter {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    timer = undefined;
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    view.interrupt(() => stream.write(text));
  }

  return {
    async write(result) {
      waiting += `${JSON.stringify(result)}\n`;
      timer ??= setTimeout(flush, everyMs);
    },
    async end() {
      clearTimeout(timer);
      flush();
    },
  };
}
