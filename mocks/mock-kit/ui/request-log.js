// @ts-check
import { createAnnouncer } from './announcer.js';
import { byId } from './dom.js';
import { searchText } from './entry.js';
import { plural } from './format.js';
import { createJournalModel } from './journal-model.js';
import { createRequestRows } from './request-rows.js';

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */

/** More rows than this make the browser slow, and nobody reads them; the filter looks through all. */
const MAX_ROWS = 500;

/**
 * The live list of requests.
 *
 * @param {object} options
 * @param {(id: string) => void} options.onOpen
 * @param {() => void} options.onDraw
 */
export function createRequestLog({ onOpen, onDraw }) {
  const model = createJournalModel();
  const announcer = createAnnouncer(byId('announcer', HTMLElement));
  const rows = createRequestRows(byId('request-rows', HTMLTableSectionElement), onOpen);
  const filter = byId('request-filter', HTMLInputElement);
  const onlyViolations = byId('only-violations', HTMLInputElement);
  const count = byId('request-count', HTMLElement);
  const empty = byId('request-empty', HTMLElement);
  let dropped = 0;
  let isDrawingSoon = false;
  let hasBeenRead = false;
  let readings = 0;

  function visible() {
    const terms = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    return model
      .list()
      .filter((entry) => !onlyViolations.checked || entry.violations.length > 0)
      .filter((entry) => terms.length === 0 || includesAll(searchText(entry), terms));
  }

  function draw() {
    isDrawingSoon = false;
    const entries = visible();
    rows.show(entries.slice(0, MAX_ROWS));
    count.textContent = countText(entries.length, model.size(), dropped);
    byId('request-table', HTMLElement).hidden = entries.length === 0;
    empty.hidden = !hasBeenRead || model.size() > 0;
    onDraw();
  }

  /** Many requests may arrive at once: they are drawn together. */
  function drawSoon() {
    if (isDrawingSoon) return;
    isDrawingSoon = true;
    requestAnimationFrame(draw);
  }

  filter.addEventListener('input', draw);
  onlyViolations.addEventListener('change', draw);

  return {
    /** @param {JournalEntry} entry */
    put(entry) {
      if (model.put(entry)) announcer.arrived(entry.violations.length > 0);
      drawSoon();
    },
    /**
     * Reads the list anew.
     *
     * @param {() => Promise<{ items: readonly JournalEntry[], dropped: number }>} read
     */
    async reload(read) {
      model.startReading();
      readings += 1;
      const reading = readings;
      const page = await read().catch((error) => {
        if (reading === readings) model.stopReading();
        throw error;
      });
      // Another reading has begun since, for example after a reset: what this one found is old.
      if (reading !== readings) return;
      model.finishReading(page.items);
      dropped = page.dropped;
      hasBeenRead = true;
      draw();
    },
    clear() {
      model.clear();
      dropped = 0;
      hasBeenRead = false;
      draw();
    },
    get: model.get,
    focus: rows.focus,
    /**
     * The request shown next to another one.
     *
     * @param {string} id
     * @param {-1 | 1} step -1: newer, 1: older
     */
    neighbour(id, step) {
      const entries = visible();
      const index = entries.findIndex((entry) => entry.id === id);
      return index === -1 ? undefined : entries[index + step];
    },
  };
}

/**
 * @param {string} text
 * @param {readonly string[]} terms
 */
function includesAll(text, terms) {
  return terms.every((term) => text.includes(term));
}

/**
 * @param {number} matching
 * @param {number} all
 * @param {number} dropped
 */
function countText(matching, all, dropped) {
  if (all === 0) return '';
  const shown = matching > MAX_ROWS ? `newest ${MAX_ROWS} of ` : '';
  const part = matching === all ? plural(all, 'request') : `${matching} of ${plural(all, 'request')}`;
  return shown + part + (dropped > 0 ? `, ${dropped} older dropped` : '');
}
