// @ts-check
import { badge, byId, element, factList, fill } from './dom.js';
import { matchFacts, stepText } from './fault-text.js';

/** @typedef {import('../src/control/fault-rule.ts').ArmedFault} ArmedFault */

/**
 * @param {() => Promise<{ items: readonly ArmedFault[] }>} read
 * @param {(error: unknown) => void} onError
 * @param {() => string} session
 * @returns {import('./view.js').View}
 */
export function createFaultsView(read, onError, session) {
  const list = byId('fault-list', HTMLElement);
  return {
    async refresh() {
      try {
        const { items } = await read();
        fill(list, ...(items.length === 0 ? [noFaults(session())] : items.map(faultCard)));
      } catch (error) {
        onError(error);
      }
    },
  };
}

/** @param {ArmedFault} fault */
function faultCard({ id, match, script, then = 'pass', phase, note, hits, remaining }) {
  const facts = matchFacts(match);
  const isSpent = remaining === 0;
  return element(
    'article',
    { class: isSpent ? 'card fault spent' : 'card fault', 'aria-label': `Fault ${id}` },
    element(
      'header',
      {},
      element('h2', {}, id),
      badge(`${hits} hit${hits === 1 ? '' : 's'}`, hits > 0 ? 'fault' : 'plain'),
      isSpent ? badge('spent') : badge(remaining === undefined ? 'no end' : `${remaining} to come`, 'info'),
    ),
    note === undefined ? undefined : element('p', { class: 'muted' }, note),
    factList([
      ['Requests', facts.length === 0 ? 'every request' : facts.map(([name, value]) => `${name} ${value}`).join(', ')],
      [
        'Runs',
        phase === 'after'
          ? 'after the handler: its changes stay'
          : phase === 'before'
            ? 'before the handler: no state changes'
            : undefined,
      ],
      ['Steps', stepList(script.map(stepText), hits, then)],
      ['Then', { pass: 'requests pass', 'repeat-last': 'the last step repeats', loop: 'starts over' }[then]],
    ]),
  );
}

/**
 * @param {readonly string[]} steps
 * @param {number} hits
 * @param {'pass' | 'repeat-last' | 'loop'} then
 */
function stepList(steps, hits, then) {
  const next = then === 'loop' ? hits % steps.length : then === 'repeat-last' ? Math.min(hits, steps.length - 1) : hits;
  return element(
    'ol',
    { class: 'steps' },
    ...steps.map((text, index) => {
      const place = index === next ? 'next' : index < hits ? 'done' : 'later';
      const isNext = place === 'next';
      return element(
        'li',
        { 'data-place': place, 'aria-current': isNext ? 'step' : undefined },
        text,
        isNext ? element('span', { class: 'step-note' }, 'next') : undefined,
        place === 'done' ? element('span', { class: 'visually-hidden' }, ' (done)') : undefined,
      );
    }),
  );
}

/** @param {string} session */
function noFaults(session) {
  return element(
    'div',
    { class: 'empty' },
    element('p', {}, 'No faults are armed.'),
    element('p', {}, 'Arm some from a test, or send their text to the admin API:'),
    element(
      'pre',
      {},
      `POST /_mock/v1/sessions/${session}/faults\ncontent-type: application/json\n\n"feishu.batchOpen: 429 x2, pass"`,
    ),
  );
}
