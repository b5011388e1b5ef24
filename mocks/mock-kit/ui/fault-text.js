// @ts-check
import { duration } from './format.js';

/** @typedef {import('../src/control/fault-rule.ts').FaultStep} FaultStep */
/** @typedef {import('../src/control/request-match.ts').RequestMatch} RequestMatch */

/**
 * A step in a few words.
 *
 * @param {FaultStep} step
 * @returns {string}
 */
export function stepText(step) {
  if (step === 'pass') return 'pass';
  if ('all' in step) return step.all.map(stepText).join(' + ');
  if ('status' in step) {
    const code = step.code === undefined ? '' : `, code ${step.code}`;
    const retry = step.retryAfterS === undefined ? '' : `, retry after ${step.retryAfterS} s`;
    return `${step.status}${code}${retry}`;
  }
  if ('vendor' in step) return step.vendor;
  if ('gateway' in step) return `gateway page ${step.gateway}`;
  if ('raw' in step) return `raw answer ${step.raw.status}`;
  if ('delay' in step) return delayText(step.delay);
  if ('dribble' in step) return `${step.dribble.chunks} pieces over ${duration(step.dribble.overMs)}`;
  if ('hang' in step) return step.hang === true ? 'no answer' : `no answer, closed after ${duration(step.hang)}`;
  if ('reset' in step)
    return typeof step.reset === 'number' ? `reset after ${step.reset} bytes` : `reset ${step.reset}`;
  if ('close' in step) return `close ${step.close}`;
  if ('truncate' in step) return `cut after ${step.truncate.bytes} bytes (${step.truncate.framing})`;
  return 'garbage' in step ? 'bytes that are no HTTP' : 'bad chunk';
}

/** @param {Extract<FaultStep, { delay: unknown }>['delay']} delay */
function delayText(delay) {
  if (typeof delay === 'number') return `delay ${duration(delay)}`;
  if ('fixed' in delay) return `delay ${duration(delay.fixed)}`;
  if ('uniform' in delay) return `delay ${duration(delay.uniform[0])} to ${duration(delay.uniform[1])}`;
  return `delay about ${duration(delay.lognormal.median)}`;
}

/**
 * What has to hold of a request, each as name and value.
 *
 * @param {RequestMatch} match
 * @returns {(readonly [string, string])[]}
 */
export function matchFacts(match) {
  return Object.entries(match).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return typeof value === 'object'
      ? Object.entries(value).map(([header, wanted]) => /** @type {const} */ ([`header ${header}`, String(wanted)]))
      : [/** @type {const} */ ([name === 'bodyContains' ? 'body contains' : name, String(value)])];
  });
}
