import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/rules.ts';

const english = { documented: 'documented', sdk: 'sdk', observed: 'observed', inferred: 'inferred' };
const chinese = { documented: '文档', sdk: 'SDK', observed: '实测', inferred: '推断' };

/** The last three cells of every row that names a rule. */
function rows(file: string) {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('| `feishu.'))
    .map((line) => {
      const [label, rule, position] = line.split('|').slice(-4, -1);
      return {
        id: rule?.replaceAll(/[` ]/g, ''),
        label: label?.trim(),
        switch: /`(\w+):/.exec(position ?? '')?.[1],
      };
    });
}

const byId = (one: { id?: string | undefined }, other: { id?: string | undefined }) =>
  String(one.id).localeCompare(String(other.id));

describe.each([
  ['README.md', english],
  ['README.zh-CN.md', chinese],
] as const)('%s', (file, labels) => {
  it('holds every rule once, with its label and its switch', () => {
    const registered = rules.map((rule) => ({
      id: rule.id,
      label: labels[rule.evidence],
      switch: 'switch' in rule ? rule.switch : undefined,
    }));

    expect(rows(file).sort(byId)).toEqual(registered.sort(byId));
  });
});
