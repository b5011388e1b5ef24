import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { Argument, Command } from 'commander';
import { type Part, parts } from './parts.ts';
import { repositoryRoot } from './repository-root.ts';
import { strykerOptions, TESTS_VARIABLE } from './stryker-options.ts';

const [name] = new Command('mutation')
  .description('Changes the sources in small ways, one at a time, and counts the changes that no test notices.')
  .addArgument(new Argument('[part]', 'only this one').choices(parts.map((part) => part.name)))
  .parse().processedArgs;

process.chdir(repositoryRoot);
for (const part of parts) if (name === undefined || name === part.name) await run(part);

async function run(part: Part): Promise<void> {
  const changed = execFileSync('git', ['status', '--porcelain', '--', ...part.sources], { encoding: 'utf8' });
  // They are changed where they are, and put back from a copy at the end: what is nowhere else would be at risk.
  if (changed !== '') throw new Error(`Commit or put away your changes of these files first:\n${changed}`);
  console.log(`\n${part.name}: ${part.sources.join(', ')}`);
  process.env[TESTS_VARIABLE] = part.tests.join(' ');
  try {
    await new Stryker(strykerOptions(part)).runMutationTest();
  } finally {
    // The runner for vitest leaves them behind when it works in place.
    for (const file of readdirSync('.')) if (/^stryker-setup-\d+\.js$/.test(file)) rmSync(file);
  }
}
