import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, type RunnerTestCase } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { repositoryRoot } from '../repository-root.ts';
import { loadContract } from '../vendors/load-contract.ts';
import { loadMockOperations } from '../vendors/load-mock-operations.ts';
import { folders, type VendorId, vendorIds } from '../vendors/vendor.ts';
import { evidenceOfTest, type Known } from './evidence-of-test.ts';
import type { OpenExchange } from './exchange.ts';
import { readPageExamples } from './page-example.ts';
import { routesOfContract, routesOfMock } from './routes.ts';
import { readVectors } from './signature-vector.ts';
import type { Assertion } from './test-record.ts';
import { watchAssertions } from './watch-assertions.ts';
import { watchClientCalls } from './watch-client-calls.ts';
import { watchMockAnswers } from './watch-mock-answers.ts';

/** Loaded by vitest into every test file when X_EVIDENCE names the folder to write to. */
const folder = process.env['X_EVIDENCE'];
const file = relative(repositoryRoot, expect.getState().testPath ?? '').replaceAll(sep, '/');
const side = /^packages\//.test(file) ? 'client' : 'mock';
const vendor = vendorIds.find((id) => new RegExp(`^(packages|mocks)/${folders[id]}/`).test(file));

if (folder !== undefined && vendor !== undefined && !isDrivenByOurClient(vendor)) record(folder, vendor);

/** That the client and its mock agree does not show that either is right. */
function isDrivenByOurClient(id: VendorId): boolean {
  return side === 'mock' && readFileSync(join(repositoryRoot, file), 'utf8').includes(`from '@x/${folders[id]}'`);
}

interface Seen {
  readonly exchanges: OpenExchange[];
  readonly assertions: Assertion[];
}

function record(toFolder: string, id: VendorId): void {
  const seen = new Map<RunnerTestCase, Seen>();
  let current: Seen | undefined;
  let stop = (): void => undefined;

  watchAssertions((assertion) => current?.assertions.push(assertion));
  beforeAll(() => {
    const watch = side === 'client' ? watchClientCalls : watchMockAnswers;
    stop = watch((exchange) => current?.exchanges.push(exchange));
  });
  beforeEach(({ task }) => {
    current = { exchanges: [], assertions: [] };
    seen.set(task, current);
  });
  afterAll(async () => {
    stop();
    const known = await loadKnown(id);
    const evidence = new Map<string, Evidence>();
    for (const [task, { exchanges, assertions }] of seen) {
      if (task.result?.state !== 'pass') continue;
      const finished = exchanges.flatMap((exchange) => exchange.finished() ?? []);
      for (const one of evidenceOfTest({ file, name: task.fullTestName, exchanges: finished, assertions }, known)) {
        const { test: _, ...what } = one;
        evidence.set(JSON.stringify(what), one);
      }
    }
    if (evidence.size === 0) return;
    mkdirSync(toFolder, { recursive: true });
    const lines = [...evidence.values()].map((one) => `${JSON.stringify(one)}\n`);
    writeFileSync(join(toFolder, `${file.replaceAll('/', '__')}.ndjson`), lines.join(''));
  });
}

async function loadKnown(id: VendorId): Promise<Known> {
  const contract = await loadContract(id);
  const at = (...path: string[]) => join(repositoryRoot, ...path);
  const fixtures = at('packages', folders[id], 'test/fixtures');
  return {
    contract,
    routes: side === 'client' ? routesOfContract(contract.operations) : routesOfMock(await loadMockOperations(id)),
    pageExamples: readPageExamples(fixtures),
    vectors: [...readVectors(fixtures), ...readVectors(at('mocks', folders[id], 'test/vectors'))],
  };
}
