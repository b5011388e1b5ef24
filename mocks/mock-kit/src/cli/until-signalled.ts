import { ExitCode } from './exit-code.ts';

/** Resolves on the first SIGINT or SIGTERM. A second one ends the process at once. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    let signals = 0;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        signals += 1;
        if (signals > 1) process.exit(ExitCode.runtimeFailure);
        resolve();
      });
    }
  });
}
