// @ts-check
import { byId, element, factList, fill } from './dom.js';
import { isSecretName } from './secrets.js';

/** @typedef {{ readonly id: string, readonly label?: string, readonly vendors: readonly string[] }} SessionItem */
/**
 * @typedef {object} SessionFacts
 * @property {string} id
 * @property {string} [label]
 * @property {Readonly<Record<string, string>>} baseURLs
 * @property {Readonly<Record<string, Readonly<Record<string, unknown>>>>} credentials
 * @property {import('./clock-view.js').ClockReading} clock
 */

/**
 * The choice of a session.
 *
 * @param {(id: string) => void} onPick
 */
export function createSessionPicker(onPick) {
  const picker = byId('session-picker', HTMLSelectElement);
  let drawn = '';
  picker.addEventListener('change', () => onPick(picker.value));
  return {
    /**
     * @param {readonly SessionItem[]} items
     * @param {string | undefined} current
     */
    show(items, current) {
      const now = JSON.stringify(items.map(({ id, label }) => [id, label]));
      if (now !== drawn) {
        fill(
          picker,
          ...items.map(({ id, label }) =>
            element('option', { value: id }, label === undefined ? id : `${label} (${id})`),
          ),
        );
        drawn = now;
      }
      if (current !== undefined) picker.value = current;
    },
  };
}

/**
 * Where clients reach the session and by which app ids it is known. The answer holds secrets, which are not looked at.
 *
 * @param {SessionFacts} facts
 */
export function drawSessionFacts({ baseURLs, credentials }) {
  const addresses = [...new Set(Object.values(baseURLs))];
  const rows = addresses.map((address) => {
    const vendors = Object.keys(baseURLs).filter((vendor) => baseURLs[vendor] === address);
    return /** @type {const} */ ([vendors.join(', '), address]);
  });
  fill(
    byId('session-facts', HTMLElement),
    ...rows.flatMap(([vendors, address]) => [
      element('dt', {}, vendors),
      element('dd', {}, element('code', {}, address)),
    ]),
  );
  fill(
    byId('request-empty', HTMLElement),
    element(
      'p',
      {},
      `No requests yet. Point a client at ${addresses.join(' or ')} with the credentials of this session.`,
    ),
    factList(Object.entries(credentials).map(([vendor, fields]) => [vendor, idsOf(fields)])),
  );
}

/** @param {Readonly<Record<string, unknown>>} fields */
function idsOf(fields) {
  return Object.entries(fields)
    .filter(([name, value]) => /id$/i.test(name) && !isSecretName(name) && typeof value === 'string')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
