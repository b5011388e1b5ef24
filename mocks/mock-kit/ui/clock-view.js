// @ts-check
import { badge, byId, element, fill } from './dom.js';

/** @typedef {{ readonly mode: 'real' | 'frozen' | 'offset', readonly now: string }} ClockReading */

const EXPLANATIONS = {
  real: 'The clock of the machine.',
  frozen: 'Stands still until it is advanced or resumed.',
  offset: 'Runs on, but not with the time of the machine.',
};

/**
 * @param {() => Promise<ClockReading>} read
 * @param {(ms: number) => Promise<void>} advance
 * @param {(error: unknown) => void} onError
 * @returns {import('./view.js').View & { show(reading: ClockReading): void }}
 */
export function createClockView(read, advance, onError) {
  const place = byId('clock-reading', HTMLElement);
  const time = element('time', { class: 'clock-now' });
  const local = element('p', { class: 'muted' });
  const mode = element('p', { class: 'clock-mode' });
  /** @type {{ readonly reading: ClockReading, readonly readAtMs: number } | undefined} */
  let shown;

  function tick() {
    if (shown === undefined || place.closest('[hidden]') !== null) return;
    const { reading, readAtMs } = shown;
    const passedMs = reading.mode === 'frozen' ? 0 : performance.now() - readAtMs;
    const now = new Date(Date.parse(reading.now) + passedMs);
    time.dateTime = now.toISOString();
    time.textContent = now.toISOString().replace(/\.\d{3}Z$/, reading.mode === 'frozen' ? '$&' : 'Z');
    local.textContent = `Here: ${now.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })}`;
  }

  /** @param {ClockReading} reading */
  function show(reading) {
    shown = { reading, readAtMs: performance.now() };
    fill(mode, badge(reading.mode, reading.mode === 'real' ? 'plain' : 'info'), ' ', EXPLANATIONS[reading.mode]);
    fill(place, time, local, mode);
    tick();
  }

  async function refresh() {
    try {
      show(await read());
    } catch (error) {
      onError(error);
    }
  }

  setInterval(tick, 1000);
  byId('advance-form', HTMLFormElement).addEventListener('submit', async (event) => {
    event.preventDefault();
    await advance(Number(byId('advance-by', HTMLSelectElement).value));
    await refresh();
  });

  return { show, refresh };
}
