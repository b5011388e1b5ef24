import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/rules.ts';
import { feishuVendor } from '../src/vendor.ts';

const english = { documented: 'documented', sdk: 'sdk', observed: 'observed', inferred: 'inferred' };
const chinese = { documented: '文档', sdk: 'SDK', observed: '实测', inferred: '推断' };

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8').split('\n');

/** The last three cells of every row that names a rule. */
function ruleRows(file: string) {
  return linesOf(file)
    .filter((line) => /\| `feishu\.[^|]+` \|[^|]*\|$/.test(line))
    .map((line) => {
      const [label, rule, position] = line.split('|').slice(-4, -1);
      return {
        id: rule?.replaceAll(/[` ]/g, ''),
        label: label?.trim(),
        switch: /`(\w+):/.exec(position ?? '')?.[1],
      };
    });
}

/** The rows that begin with the id of a rate limit, and every number in them. */
function limitRows(file: string) {
  return linesOf(file)
    .filter((line) => line.startsWith('| `feishu.'))
    .map((line) => {
      const [id, calls, operations, label, holds] = line.split('|').slice(1, -1);
      return {
        id: id?.replaceAll(/[` ]/g, ''),
        limit: Number(/\d+/.exec(calls ?? '')?.[0]),
        operations: operations?.match(/feishu\.\w+/g),
        label: label?.trim(),
        byDefault: !holds?.includes('all'),
      };
    });
}

const byId = (one: { id?: string | undefined }, other: { id?: string | undefined }) =>
  String(one.id).localeCompare(String(other.id));

describe.each([
  ['.md', english],
  ['.zh-CN.md', chinese],
] as const)('the pages *%s', (ending, labels) => {
  const requests = `requests${ending}`;
  const controls = `controls${ending}`;

  it('holds every rule once, with its label and its switch', () => {
    const registered = rules.map((rule) => ({
      id: rule.id,
      label: labels[rule.evidence],
      switch: 'switch' in rule ? rule.switch : undefined,
    }));

    expect(ruleRows(requests).sort(byId)).toEqual(registered.sort(byId));
  });

  it('holds every rate limit', () => {
    expect(limitRows(controls)).toEqual(
      feishuVendor.rateLimits.map(({ id, limit, operations, evidence, byDefault }) => ({
        id,
        limit,
        operations,
        label: labels[evidence],
        byDefault,
      })),
    );
  });

  it('holds the statuses and the conditions that a fault can ask for', () => {
    const rows = linesOf(controls).filter((line) =>
      /^\| (fault (conditions|statuses)|故障(条件|状态码)) \|/.test(line),
    );
    const [conditions = '', statuses = ''] = rows;

    expect(conditions.match(/`[a-z-]+`/g)?.map((name) => name.slice(1, -1))).toEqual(feishuVendor.faultConditions);
    expect(statuses.match(/\b\d{3}\b/g)?.map(Number)).toEqual(feishuVendor.faultStatuses);
  });
});
