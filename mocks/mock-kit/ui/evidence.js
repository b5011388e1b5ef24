// @ts-check
import { badge } from './dom.js';

/** @typedef {import('../src/vendor/rule.ts').Rule['evidence']} Evidence */

const MEANINGS = {
  documented: 'A page of the vendor says so.',
  sdk: 'The vendor’s SDK does so.',
  observed: 'Captured from the live service.',
  inferred: 'Nobody says; the mock chose.',
};

const TONES = /** @type {const} */ ({ documented: 'good', sdk: 'info', observed: 'info', inferred: 'warn' });

/** @type {readonly Evidence[]} */
export const evidenceLabels = ['documented', 'sdk', 'observed', 'inferred'];

/** @param {Evidence} evidence */
export function evidenceBadge(evidence) {
  return badge(evidence, TONES[evidence], MEANINGS[evidence]);
}
