import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';
import { currencyProblems } from './currency-problems.ts';
import { heldBack } from './held-back.ts';

// It ends with 1 as soon as anything is behind, so what it prints is what counts.
const { stdout, stderr } = await runCommand('pnpm', ['outdated', '--recursive', '--format', 'json'], {
  cwd: repositoryRoot,
});
if (!stdout.startsWith('{')) throw new Error(`pnpm outdated gave no list: ${stderr || stdout}`);
const problems = currencyProblems(stdout, heldBack);
for (const { name, majors, because } of heldBack) console.log(`held back: ${name} ${majors.join(', ')}: ${because}`);
for (const problem of problems) console.error(`behind: ${problem}`);
console.log(problems.length === 0 ? 'Everything else is at its newest version.' : `${problems.length} to look at.`);
process.exitCode = problems.length === 0 ? 0 : 1;
