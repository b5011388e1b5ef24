import { setMaxListeners } from 'node:events';

/** What the promise comes to, unless the signal ends the wait first. The promise itself goes on either way. */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    // Many calls may wait under one signal. Node 20 would warn from the eleventh on.
    setMaxListeners(Number.POSITIVE_INFINITY, signal);
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
