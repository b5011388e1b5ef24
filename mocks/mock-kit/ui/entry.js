// @ts-check
import { badge } from './dom.js';
import { pretty } from './format.js';

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */

/** @param {JournalEntry} entry */
export function operationName(entry) {
  return entry.operation ?? 'unknown route';
}

/** @param {JournalEntry} entry */
export function statusText({ phase, status, abortedBy }) {
  if (phase === 'open') return 'open';
  if (phase === 'aborted') return abortedBy === undefined ? 'aborted' : `aborted by ${abortedBy}`;
  return status === undefined ? 'done' : String(status);
}

/** @param {JournalEntry} entry */
export function statusBadge(entry) {
  const tone = statusTone(entry);
  return badge(statusText(entry), tone === 'good' && refusalCode(entry) !== undefined ? 'warn' : tone);
}

/**
 * @param {JournalEntry} entry
 * @returns {'plain' | 'good' | 'warn' | 'bad' | 'info'}
 */
function statusTone({ phase, status = 0 }) {
  if (phase === 'open') return 'info';
  if (phase === 'aborted' || status >= 500) return 'bad';
  if (status >= 400) return 'warn';
  return status >= 200 && status < 300 ? 'good' : 'plain';
}

/** @type {WeakMap<JournalEntry, string | undefined>} */
const refusalCodes = new WeakMap();

/**
 * The code of a refusal in the answer's JSON. Vendors also refuse with status 200, so the status alone misleads.
 *
 * @param {JournalEntry} entry
 * @returns {string | undefined}
 */
export function refusalCode(entry) {
  if (!refusalCodes.has(entry)) refusalCodes.set(entry, codeIn(entry.responseBody ?? ''));
  return refusalCodes.get(entry);
}

/**
 * What is worth seeing at a glance: refusal code, violations, signature, fault.
 *
 * @param {JournalEntry} entry
 */
export function noteBadges(entry) {
  const { violations, signature, fault } = entry;
  const code = refusalCode(entry);
  return [
    ...(code === undefined ? [] : [badge(`code ${code}`, 'warn')]),
    ...(signature !== undefined && !signature.verified ? [badge('signature', 'bad', signature.reason)] : []),
    ...(violations.length === 0
      ? []
      : [
          badge(
            violations.length === 1 ? '1 violation' : `${violations.length} violations`,
            'bad',
            violations.map((violation) => violation.code).join(', '),
          ),
        ]),
    ...(fault === undefined ? [] : [badge(`fault ${fault.step}`, 'fault', `Rule ${fault.id}`)]),
  ];
}

/**
 * What the filter looks in, in lower case.
 *
 * @param {JournalEntry} entry
 */
export function searchText(entry) {
  const { vendor, method, target, violations, fault, id, credential = '' } = entry;
  const codes = violations.map(({ code }) => code);
  const injected = fault === undefined ? [] : ['fault', fault.id, fault.step];
  return [vendor, operationName(entry), method, target, statusText(entry), refusalCode(entry) ?? '', ...codes]
    .concat(injected, id, credential)
    .join(' ')
    .toLowerCase();
}

/**
 * Names and values in turn as pairs.
 *
 * @param {readonly string[]} headers
 */
export function headerPairs(headers) {
  return headers.flatMap((name, index) =>
    index % 2 === 0 ? [/** @type {const} */ ([name, headers[index + 1] ?? ''])] : [],
  );
}

/**
 * A body as it is shown.
 *
 * @param {string | undefined} body
 */
export function bodyText(body) {
  if (body === undefined) return 'Not known yet.';
  return body === '' ? 'Empty.' : pretty(body);
}

/** @param {string} json */
function codeIn(json) {
  try {
    const { code, errorCode = code } = JSON.parse(json);
    return typeof errorCode === 'number' && errorCode !== 0 ? String(errorCode) : undefined;
  } catch {
    return undefined;
  }
}
