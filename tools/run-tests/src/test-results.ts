import { readFile } from 'node:fs/promises';

/** What became of the tests of one run. */
export interface TestResults {
  readonly passed: number;
  readonly failed: number;
  /** The full names of the tests that were not run; each says in its name why. */
  readonly skipped: readonly string[];
}

interface JsonReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads vitest's JSON report. A file that could not be loaded counts as one failed test. */
export async function readTestResults(file: string): Promise<TestResults> {
  const report = parseReport(JSON.parse(await readFile(file, 'utf8')));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: count('passed'),
    failed: count('failed') + brokenFiles.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  };
}

function parseReport(value: unknown): JsonReport {
  if (typeof value === 'object' && value !== null && 'testResults' in value && Array.isArray(value.testResults)) {
    return { testResults: value.testResults };
  }
  throw new Error('the report of the test run has no testResults');
}
