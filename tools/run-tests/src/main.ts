import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { closingLine } from './closing-line.ts';
import { evidenceFolder, flakyFile, resultsFile, type Step, steps } from './steps.ts';
import { readTestResults } from './test-results.ts';

/** Runs every step even when one before it fails, so that one run shows all there is to mend. */
async function main(): Promise<number> {
  await rm(resultsFile, { force: true });
  await rm(flakyFile, { force: true });
  await rm(evidenceFolder, { recursive: true, force: true });
  await mkdir('.test-results', { recursive: true });
  const failedSteps: string[] = [];
  for (const step of steps) {
    const startedAtMs = performance.now();
    const exitCode = await run(step);
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    console.log(`\n${step.name}: ${exitCode === 0 ? 'ok' : `failed with exit code ${exitCode}`} (${seconds} s)\n`);
    if (exitCode !== 0) failedSteps.push(step.name);
  }

  const results = await readTestResults(resultsFile);
  for (const name of results.skipped) console.log(`skipped: ${name}`);
  for (const name of await readFlaky()) console.log(`flaky, passed when tried again: ${name}`);
  if (failedSteps.length > 0) console.log(`failed: ${failedSteps.join(', ')}`);
  const line = closingLine(results);
  await writeFile('.test-results/closing-line.txt', `${line}\n`);
  console.log(line);
  return failedSteps.length === 0 && results.failed === 0 ? 0 : 1;
}

async function readFlaky(): Promise<readonly string[]> {
  if (!existsSync(flakyFile)) return [];
  const names: unknown = JSON.parse(await readFile(flakyFile, 'utf8'));
  return Array.isArray(names) ? names.map(String) : [];
}

function run({ command: [program, ...rest], environment }: Step): Promise<number> {
  // turbo asks by itself to send usage data; a test run does not.
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}

process.exitCode = await main();
