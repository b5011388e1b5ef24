// @ts-check
import { plural } from './format.js';

const QUIET_MS = 4000;

/**
 * Tells screen readers of new requests: one sentence for all that came in the last seconds, and only while the list is
 * looked at.
 *
 * @param {HTMLElement} region
 */
export function createAnnouncer(region) {
  let requests = 0;
  let withViolations = 0;

  function tell() {
    const violations = withViolations === 0 ? '' : `, ${withViolations} with violations`;
    const isLookedAt = document.getElementById('panel-requests')?.hidden === false;
    region.textContent = isLookedAt ? `${plural(requests, 'new request')}${violations}` : '';
    requests = 0;
    withViolations = 0;
  }

  return {
    /** @param {boolean} hasViolations */
    arrived(hasViolations) {
      if (requests === 0) setTimeout(tell, QUIET_MS);
      requests += 1;
      if (hasViolations) withViolations += 1;
    },
  };
}
