import { ExitCode } from './exit-code.ts';

/**
 * The first SIGINT or SIGTERM aborts the returned signal, so that the run can finish what is under way. The second one
 * ends the process at once; a journal knows what was under way then.
 */
export function stopSignals(onFirst: () => void, onSecond: () => void): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) {
        onSecond();
        process.exit(ExitCode.workLeft);
      }
      controller.abort();
      onFirst();
    });
  }
  return controller.signal;
}
