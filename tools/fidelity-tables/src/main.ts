import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityTable } from './fidelity-table.ts';
import { replaceBlock } from './generated-block.ts';
import { repositoryRoot } from './repository-root.ts';
import { rulePages } from './rule-pages.ts';

for (const { path, rules } of rulePages) {
  const file = join(repositoryRoot, path);
  writeFileSync(file, replaceBlock(readFileSync(file, 'utf8'), fidelityTable(rules)));
  console.log(`written: ${path}`);
}
