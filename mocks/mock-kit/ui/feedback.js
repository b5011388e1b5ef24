// @ts-check
import { byId } from './dom.js';
import { messageOf } from './format.js';

const NOTICE_MS = 6000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let fading;

/**
 * Tells that something was done.
 *
 * @param {string} text
 */
export function tellDone(text) {
  const notice = byId('notice', HTMLElement);
  notice.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => {
    notice.textContent = '';
  }, NOTICE_MS);
}

/**
 * Shows a failure until something works again.
 *
 * @param {unknown} error
 */
export function tellFailure(error) {
  // A call of the session that was left.
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const alert = byId('alert', HTMLElement);
  alert.textContent = messageOf(error);
  alert.hidden = false;
}

export function clearFailure() {
  byId('alert', HTMLElement).hidden = true;
}

/** @param {'waiting' | 'live' | 'lost'} state */
export function showConnection(state) {
  const place = byId('connection', HTMLElement);
  place.dataset['state'] = state;
  place.textContent = { waiting: 'Connecting', live: 'Live', lost: 'Not connected' }[state];
}
