// @ts-check
import { byId, element, fill, table } from './dom.js';
import { evidenceBadge, evidenceLabels } from './evidence.js';
import { plural } from './format.js';

/** @typedef {import('../src/vendor/rule.ts').Rule} Rule */
/** @typedef {{ readonly vendors: Readonly<Record<string, { readonly rules: readonly Rule[] }>> }} Fidelity */

/**
 * Every behaviour of the mocks and how it is known.
 *
 * @param {() => Promise<Fidelity>} read
 * @param {(error: unknown) => void} onError
 * @returns {import('./view.js').View & { rules(): ReadonlyMap<string, Rule> }}
 */
export function createFidelityView(read, onError) {
  const label = byId('fidelity-label', HTMLSelectElement);
  const search = byId('fidelity-search', HTMLInputElement);
  const count = byId('fidelity-count', HTMLElement);
  const place = byId('fidelity-rules', HTMLElement);
  /** @type {readonly { readonly vendor: string, readonly rule: Rule }[]} */
  let all = [];

  function drawLabels() {
    const before = label.value;
    const option = (/** @type {string} */ value, /** @type {string} */ text) => element('option', { value }, text);
    const counted = evidenceLabels.map((evidence) => {
      const number = all.filter(({ rule }) => rule.evidence === evidence).length;
      return option(evidence, `${evidence} (${number})`);
    });
    fill(label, option('', `All (${all.length})`), ...counted);
    label.value = before;
  }

  function draw() {
    const term = search.value.trim().toLowerCase();
    const rules = all.filter(
      ({ vendor, rule }) =>
        (label.value === '' || rule.evidence === label.value) &&
        [vendor, rule.id, rule.statement, rule.source, rule.switch].join(' ').toLowerCase().includes(term),
    );
    count.textContent = plural(rules.length, 'rule');
    fill(place, rules.length === 0 ? element('p', { class: 'empty' }, 'No rule matches.') : ruleTable(rules));
  }

  label.addEventListener('change', draw);
  search.addEventListener('input', draw);

  return {
    rules: () => new Map(all.map(({ rule }) => [rule.id, rule])),
    async refresh() {
      try {
        const { vendors } = await read();
        all = Object.entries(vendors).flatMap(([vendor, { rules }]) => rules.map((rule) => ({ vendor, rule })));
        drawLabels();
        draw();
      } catch (error) {
        onError(error);
      }
    },
  };
}

/** @param {readonly { readonly vendor: string, readonly rule: Rule }[]} rules */
function ruleTable(rules) {
  const rows = rules.map(({ vendor, rule }) => [
    evidenceBadge(rule.evidence),
    vendor,
    element('code', {}, rule.id),
    rule.statement,
    rule.switch === undefined ? '' : element('code', {}, rule.switch),
    source(rule.source),
  ]);
  return table(['Label', 'Vendor', 'Rule', 'Statement', 'Switch', 'Source'], rows, 'Rules', 'rule-table');
}

/** @param {string | undefined} text */
function source(text = '') {
  if (!/^https:\/\//.test(text) || !URL.canParse(text)) return text;
  const { hostname } = new URL(text);
  return element('a', { href: text, target: '_blank', rel: 'noreferrer noopener', title: text }, hostname);
}
