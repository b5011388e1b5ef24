// @ts-check
import { badge, byId, element, fill, table } from './dom.js';
import { evidenceBadge } from './evidence.js';
import { duration } from './format.js';

/** @typedef {import('../src/control/controls.ts').RateBucket} RateBucket */
/** @typedef {import('../src/vendor/rate-limit.ts').MockRateLimit} MockRateLimit */
/**
 * @typedef {object} RateLimits
 * @property {import('../src/vendor/rate-limit.ts').RateLimitMode} mode
 * @property {readonly MockRateLimit[]} limits
 * @property {readonly RateBucket[]} buckets
 */

const MODES = {
  off: 'No limit holds.',
  documented: 'The limits hold that are on by default.',
  all: 'All limits hold.',
};

/**
 * @param {() => Promise<RateLimits>} read
 * @param {(error: unknown) => void} onError
 * @returns {import('./view.js').View}
 */
export function createRateLimitsView(read, onError) {
  const bucketPlace = byId('rate-buckets', HTMLElement);
  const limitPlace = byId('rate-limits', HTMLElement);
  return {
    async refresh() {
      try {
        const { mode, limits, buckets } = await read();
        fill(bucketPlace, ...bucketTable(buckets));
        fill(limitPlace, element('p', {}, badge(mode, 'info'), ' ', MODES[mode]), ...limitTable(limits, mode));
      } catch (error) {
        onError(error);
      }
    },
  };
}

/** @param {readonly RateBucket[]} buckets */
function bucketTable(buckets) {
  if (buckets.length === 0) {
    return [
      element(
        'p',
        { class: 'muted' },
        'No call has been counted. Buckets appear with the first call that a limit is for.',
      ),
    ];
  }
  const rows = buckets.map(({ limit, subject, operation, used, remaining, resetAfterMs }) => [
    element('code', {}, limit.id),
    subject,
    operation ?? 'all its operations',
    usage(used, limit.limit),
    remaining > 0 ? badge('has room', 'good') : fullBadge(limit, resetAfterMs),
  ]);
  return [table(['Limit', 'Counted for', 'Operation', 'Used', 'Room'], rows, 'Rate buckets', 'buckets')];
}

/**
 * @param {MockRateLimit} limit
 * @param {number} resetAfterMs
 */
function fullBadge({ algorithm }, resetAfterMs) {
  return badge(algorithm === 'concurrency' ? 'full until a call ends' : `full for ${duration(resetAfterMs)}`, 'bad');
}

/**
 * @param {number} used
 * @param {number} limit
 */
function usage(used, limit) {
  const share = limit === 0 ? 1 : Math.min(used / limit, 1);
  const bar = element('span', { class: 'bar-used', 'data-tone': share === 1 ? 'bad' : share >= 0.8 ? 'warn' : 'good' });
  // Set by script, since the page allows no style attributes.
  bar.style.inlineSize = `${share * 100}%`;
  return element(
    'span',
    { class: 'usage' },
    element('span', { class: 'bar', 'aria-hidden': 'true' }, bar),
    `${used} / ${limit}`,
  );
}

/**
 * @param {readonly MockRateLimit[]} limits
 * @param {RateLimits['mode']} mode
 */
function limitTable(limits, mode) {
  if (limits.length === 0) return [element('p', { class: 'muted' }, 'The vendors of this session have no limits.')];
  const rows = limits.map((limit) => [
    element('code', {}, limit.id),
    limit.algorithm === 'concurrency'
      ? `${limit.limit} at the same time`
      : `${limit.limit} in ${duration(limit.windowMs)}, ${limit.algorithm}`,
    `${limit.operations.join(', ')}${limit.shared ? ', counted together' : ''}`,
    mode === 'all' || (mode === 'documented' && limit.byDefault) ? badge('holds', 'good') : badge('off'),
    evidenceBadge(limit.evidence),
  ]);
  return [table(['Limit', 'Calls', 'Operations', 'In force', 'Label'], rows, 'Limits', 'limits')];
}
