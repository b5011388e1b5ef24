// @ts-check
import { ApiError } from './api.js';
import { createEventParser } from './event-parser.js';

const LONGEST_WAIT_MS = 5000;

/**
 * Follows server-sent events until the signal is aborted, and connects again when the connection ends. EventSource
 * would do the same, but it cannot send the admin token.
 *
 * @param {object} options
 * @param {(signal: AbortSignal) => Promise<Response>} options.connect
 * @param {(event: import('./event-parser.js').ServerEvent) => void} options.onEvent
 * @param {() => void} options.onConnected Called each time: what happened in between has to be read anew.
 * @param {(error: unknown) => void} options.onLost
 * @param {AbortSignal} options.signal
 */
export async function followEvents({ connect, onEvent, onConnected, onLost, signal }) {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      const response = await connect(signal);
      failures = 0;
      onConnected();
      await readEvents(response, onEvent);
      if (!signal.aborted) onLost(undefined);
    } catch (error) {
      if (signal.aborted) return;
      onLost(error);
      // Trying again does not help when the session is gone or the token is refused.
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) return;
    }
    await pause(Math.min(250 * 2 ** failures, LONGEST_WAIT_MS), signal);
  }
}

/**
 * @param {Response} response
 * @param {(event: import('./event-parser.js').ServerEvent) => void} onEvent
 */
async function readEvents(response, onEvent) {
  const parse = createEventParser(onEvent);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) return;
    parse(decoder.decode(piece.value, { stream: true }));
  }
}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function pause(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
