import type { IdGenerator } from '../../vendor/id-generator.ts';
import { MAX_FAULT_DELAY_MS } from '../fault-limits.ts';
import type { DelayStep } from './step-kinds.ts';

/** How long the step delays a request; the same under the same random seed, and never over the cap. */
export function drawDelayMs({ delay }: DelayStep, ids: IdGenerator): number {
  if (typeof delay === 'number') return delay;
  if ('fixed' in delay) return delay.fixed;
  if ('uniform' in delay) {
    const [from, to] = delay.uniform;
    return Math.round(from + (to - from) * fraction(ids));
  }
  const { median, sigma } = delay.lognormal;
  return Math.min(Math.round(median * Math.exp(sigma * standardNormal(ids))), MAX_FAULT_DELAY_MS);
}

/** The longest that the step asks for; a lognormal delay has no longest, so its median counts. */
export function longestDelayMs({ delay }: DelayStep): number {
  if (typeof delay === 'number') return delay;
  if ('fixed' in delay) return delay.fixed;
  return 'uniform' in delay ? delay.uniform[1] : delay.lognormal.median;
}

/** From 0 up to, but not including, 1. */
function fraction(ids: IdGenerator): number {
  return Number.parseInt(ids.hex(8), 16) / 2 ** 32;
}

/** By Box and Muller; 1 minus the fraction, since the logarithm of 0 is no number. */
function standardNormal(ids: IdGenerator): number {
  return Math.sqrt(-2 * Math.log(1 - fraction(ids))) * Math.cos(2 * Math.PI * fraction(ids));
}
