import type { FaultStep } from '../../control/fault-rule.ts';
import type { DelayStep } from '../step/step-kinds.ts';

/** A step in the short form, as the journal shows it. Headers and the body of a raw answer are left out. */
export function stepToText(step: FaultStep): string {
  if (step === 'pass') return 'pass';
  if ('all' in step) return step.all.map(stepToText).join(' + ');
  if ('status' in step) return statusToText(step);
  if ('vendor' in step) return step.vendor;
  if ('gateway' in step) return `gateway(${step.gateway})`;
  if ('raw' in step) return `raw(${step.raw.status})`;
  if ('delay' in step) return delayToText(step);
  if ('dribble' in step) return `dribble(${step.dribble.chunks}, ${durationToText(step.dribble.overMs)})`;
  if ('hang' in step) return step.hang === true ? 'hang' : `hang(${durationToText(step.hang)})`;
  if ('reset' in step) return step.reset === 'before-headers' ? 'reset' : `reset(${step.reset})`;
  if ('close' in step) return step.close === 'before-headers' ? 'close' : `close(${step.close})`;
  if ('truncate' in step) return `truncate(${step.truncate.bytes}, ${step.truncate.framing})`;
  return 'garbage' in step ? 'garbage' : 'badChunk';
}

function statusToText(step: Extract<FaultStep, { readonly status: number }>): string {
  const details = [
    ...(step.code === undefined ? [] : [`code=${step.code}`]),
    ...(step.retryAfterS === undefined ? [] : [`retry=${step.retryAfterS}`]),
  ];
  return details.length === 0 ? String(step.status) : `${step.status}(${details.join(', ')})`;
}

function delayToText({ delay }: DelayStep): string {
  if (typeof delay === 'number') return `delay(${durationToText(delay)})`;
  if ('fixed' in delay) return `delay(${durationToText(delay.fixed)})`;
  if ('uniform' in delay) return `delay(${delay.uniform.map(durationToText).join('..')})`;
  return `delay(${durationToText(delay.lognormal.median)}, sigma=${delay.lognormal.sigma})`;
}

function durationToText(milliseconds: number): string {
  return milliseconds >= 1000 && milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
