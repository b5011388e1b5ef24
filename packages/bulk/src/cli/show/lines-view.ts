import { plainLine } from './progress-text.ts';
import type { ProgressView } from './progress-view.ts';

/** A line every few seconds, for logs. */
export function linesView(stream: NodeJS.WritableStream, prefix: string, everyMs = 5_000): ProgressView {
  let timer: NodeJS.Timeout | undefined;
  return {
    start(standing) {
      timer = setInterval(() => stream.write(`${prefix}: ${plainLine(standing())}\n`), everyMs);
      timer.unref();
    },
    interrupt: (write) => write(),
    end: () => clearInterval(timer),
  };
}
