import type { Rule } from '@x/mock-kit';

/** Rules as a table in Markdown: what the mock does, how that is known, and what changes it. */
export function fidelityTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, statement, evidence, source = '', switch: name = '' }) => {
    const cells = [`\`${id}\``, statement, evidence, linked(source), name === '' ? '' : `\`${name}\``];
    return `| ${cells.map(escaped).join(' | ')} |`;
  });
  return ['| rule | statement | label | source | switch |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** What stands in pointed brackets would be taken for HTML. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function linked(source: string): string {
  return /^https:\/\/\S+$/.test(source) ? `[page](${source})` : source;
}
