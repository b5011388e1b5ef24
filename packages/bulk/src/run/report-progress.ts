import type { Progress } from './summary.ts';

/** Tells the caller's listener. A listener that throws must not change how the run ends. */
export function reportProgress(listener: ((progress: Progress) => void) | undefined, progress: Progress): void {
  if (listener === undefined) return;
  try {
    const returned: unknown = listener(progress);
    // An async function fits the listener's type; left alone, its rejection would end the process.
    if (returned instanceof Promise) returned.catch(warn);
  } catch (error) {
    warn(error);
  }
}

function warn(error: unknown): void {
  process.emitWarning(`onProgress threw: ${error instanceof Error ? error.message : 'something that is no error'}`, {
    code: 'X_ON_PROGRESS_THREW',
  });
}
