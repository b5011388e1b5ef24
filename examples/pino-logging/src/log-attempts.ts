import type { AttemptEvent } from '@x/feishu-status';
import type { Logger } from 'pino';

/**
 * The client's option `onAttempt`: `debug` for what goes well at once, `info` for what went well in the end, `warn` for
 * an attempt that failed. None is an `error`: whether the call as a whole failed is for the caller to say, once.
 */
export function logAttempts(logger: Logger): (event: AttemptEvent) => void {
  return (event) => {
    const { vendor, operation, attempt, outcome, reason, retryInMs } = event;
    const what = `${vendor} ${operation}`;
    if (outcome !== 'ok') {
      const next = retryInMs === undefined ? 'not tried again' : `again in ${Math.round(retryInMs)} ms`;
      logger.warn(event, `${what}: ${reason}, ${next}`);
    } else if (attempt > 1) logger.info(event, `${what}: ok at attempt ${attempt}`);
    else logger.debug(event, `${what}: ok`);
  };
}
