import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';
import { flakyFile } from './steps.ts';

/** Notes every test that failed first and passed when tried again, so that none of them goes by unseen. */
export default class FlakyReporter implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky !== true) return;
    this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
    writeFileSync(flakyFile, JSON.stringify(this.#names));
  }
}
