import { promisify } from 'node:util';
import type { Report } from '../messages.ts';

/**
 * Tells the process that started this one. Resolves once it is on its way, so that nothing is lost when the channel is
 * closed afterwards.
 */
export function report(message: Report): Promise<void> {
  return promisify((sent: (error: Error | null) => void) => process.send?.(message, undefined, undefined, sent))();
}

/** What Node warns of, a listener too many for example, is a leak in the making. */
export function reportWarnings(): void {
  process.on('warning', (warning) => {
    void report({ kind: 'problem', problem: `Node warned: ${warning.stack ?? warning.message}` });
  });
}

/** Nobody is left to tell this process to end when the one that started it has gone. */
export function endWithParent(): void {
  process.on('disconnect', abandon);
}

/** Lets go of the process that started this one. From here on nothing but what leaks keeps this process alive. */
export function leaveParent(): void {
  process.off('disconnect', abandon);
  process.disconnect();
}

function abandon(): void {
  process.exit(1);
}
