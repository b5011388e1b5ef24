import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fidelityTable } from '../src/fidelity-table.ts';
import { readBlock, replaceBlock } from '../src/generated-block.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { rulePages } from '../src/rule-pages.ts';

it.each(rulePages)('$path has the rules as they are; pnpm docs:fidelity writes them anew', ({ path, rules }) => {
  expect(readBlock(readFileSync(join(repositoryRoot, path), 'utf8'))).toBe(fidelityTable(rules));
});

it('writes a rule as a row that Markdown and HTML leave alone', () => {
  const rule = { id: 'toy.rule', statement: 'a | b <c>', evidence: 'inferred', switch: 'name' } as const;
  expect(fidelityTable([rule, { ...rule, evidence: 'documented', source: 'https://toy.example/page' }])).toBe(
    [
      '| rule | statement | label | source | switch |',
      '| --- | --- | --- | --- | --- |',
      '| `toy.rule` | a \\| b &lt;c> | inferred |  | `name` |',
      '| `toy.rule` | a \\| b &lt;c> | documented | [page](https://toy.example/page) | `name` |',
    ].join('\n'),
  );
});

it('replaces what is between the marks, and nothing else', () => {
  const text = 'a\n<!-- fidelity:start -->\nold\n<!-- fidelity:end -->\nb';
  expect(replaceBlock(text, 'new')).toBe(text.replace('old', 'new'));
  expect(() => replaceBlock('no marks', 'new')).toThrow('There must be <!-- fidelity:start -->');
});
