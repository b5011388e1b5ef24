// @ts-check
import { badge, element, factList, table } from './dom.js';
import { bodyText, headerPairs, refusalCode, statusBadge } from './entry.js';
import { duration } from './format.js';
import { signatureView } from './signature-view.js';

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */
/** @typedef {import('../src/vendor/rule.ts').Rule} Rule */

/**
 * Everything known of a request, what went wrong first.
 *
 * @param {JournalEntry} entry
 * @param {ReadonlyMap<string, Rule>} rules
 */
export function requestDetails(entry, rules) {
  const { signature, diagnostics, violations, fault, inferredRules } = entry;
  return [
    section('Summary', summary(entry)),
    ...(diagnostics === undefined ? [] : [section('Diagnostics', element('p', { class: 'diagnostics' }, diagnostics))]),
    ...(violations.length === 0 ? [] : [section('Violations', violationList(violations))]),
    ...(signature === undefined ? [] : [section('Signature', ...signatureView(signature))]),
    ...(fault === undefined
      ? []
      : [
          section(
            'Injected fault',
            factList([
              ['Rule', fault.id],
              ['Step', badge(fault.step, 'fault')],
            ]),
          ),
        ]),
    ...(inferredRules.length === 0 ? [] : [section('Inferred rules', ruleList(inferredRules, rules))]),
    section('Request headers', headerTable(entry.requestHeaders, 'Request headers')),
    section('Request body', body(entry.requestBody)),
    section('Answer headers', headerTable(entry.responseHeaders, 'Answer headers')),
    section('Answer body', body(entry.responseBody)),
  ];
}

/** @param {JournalEntry} entry */
function summary(entry) {
  const { durationMs, vendor, session, sequence, id } = entry;
  const code = refusalCode(entry);
  const outcome = [
    code === undefined ? '' : `code ${code}`,
    durationMs === undefined ? '' : `in ${duration(durationMs)}`,
  ];
  return factList([
    ['Status', element('span', {}, statusBadge(entry), ` ${outcome.filter(Boolean).join(', ')}`)],
    ['Operation', entry.operation === undefined ? `none, answered by ${vendor}` : `${entry.operation} (${vendor})`],
    ['Arrived', `${entry.at} by the session’s clock`],
    ['App', entry.credential],
    ['Request', `${id}, number ${sequence} of session ${session}`],
    ['Body SHA-256', entry.requestBodySha256],
  ]);
}

/** @param {JournalEntry['violations']} violations */
function violationList(violations) {
  return element(
    'ul',
    { class: 'violations' },
    ...violations.map(({ code, message, path, rule }) => {
      const where = [path === undefined ? '' : `at ${path}`, rule === undefined ? '' : `rule ${rule}`];
      return element(
        'li',
        {},
        badge(code, 'bad'),
        ` ${message} `,
        element('span', { class: 'muted' }, where.filter(Boolean).join(', ')),
      );
    }),
  );
}

/**
 * @param {readonly string[]} ids
 * @param {ReadonlyMap<string, Rule>} rules
 */
function ruleList(ids, rules) {
  return element(
    'div',
    {},
    element('p', { class: 'muted' }, 'The answer rests on what no page of the vendor says and nobody captured.'),
    element(
      'ul',
      { class: 'rules' },
      ...ids.map((id) => element('li', {}, element('code', {}, id), ' ', rules.get(id)?.statement)),
    ),
  );
}

/**
 * @param {readonly string[]} headers
 * @param {string} label
 */
function headerTable(headers, label) {
  const pairs = headerPairs(headers);
  return pairs.length === 0
    ? element('p', { class: 'muted' }, 'None.')
    : table(['Name', 'Value'], pairs, label, 'headers');
}

/** @param {string | undefined} text */
function body(text) {
  return text === undefined || text === ''
    ? element('p', { class: 'muted' }, bodyText(text))
    : element('pre', { class: 'body' }, bodyText(text));
}

/**
 * @param {string} title
 * @param {...(Node | string)} children
 */
function section(title, ...children) {
  return element('section', {}, element('h3', {}, title), ...children);
}
