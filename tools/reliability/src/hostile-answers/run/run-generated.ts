import * as fc from 'fast-check';
import type { VendorName } from '../../calls/operation-call.ts';
import { documentedOperations } from '../../documented/documented-operations.ts';
import type { PartOptions } from '../../part.ts';
import { answerCases } from '../answers/answer-cases.ts';
import { catalogueCodes } from '../catalogue-codes.ts';
import { createOracle } from '../oracle/expected-end.ts';
import type { MakeClients } from './make-clients.ts';
import type { ProcessWatch } from './process-watch.ts';
import { compareEnds, runCase } from './run-case.ts';
import type { Tally } from './tally.ts';

const batchSize = 500;
const atOnce = 50;

export interface GeneratedRun {
  readonly vendor: VendorName;
  readonly cases: number;
  readonly tally: Tally;
  readonly watch: ProcessWatch;
  readonly options: Pick<PartOptions, 'seed' | 'progress' | 'signal'>;
  /** Replaced in tests, to show that a client that is broken is found. */
  readonly makeClients?: MakeClients | undefined;
}

/** Gives generated answers to a vendor's client, in this process, and tells the tally how the calls ended. */
export async function runGenerated(run: GeneratedRun): Promise<void> {
  const { vendor, cases, tally, watch, options, makeClients } = run;
  const operations = documentedOperations[vendor];
  const arbitrary = answerCases(operations, catalogueCodes[vendor]);
  const expectedEnd = createOracle(catalogueCodes[vendor]);
  for (let done = 0; done < cases; done += batchSize) {
    options.signal?.throwIfAborted();
    const answers = fc.sample(arbitrary, {
      numRuns: Math.min(batchSize, cases - done),
      seed: options.seed + done,
    });
    for (let from = 0; from < answers.length; from += atOnce) {
      await Promise.all(
        answers.slice(from, from + atOnce).map(async (answer) => {
          const end = await runCase(answer, operations, makeClients);
          tally.count(end.branch);
          for (const fault of end.faults) tally.fail(`${answer.operation.name}, ${answer.what}: ${fault}`);
          for (const difference of compareEnds(answer, expectedEnd(answer), end)) tally.fail(difference);
        }),
      );
    }
    for (const fault of watch.faults()) tally.fail(fault);
    if ((done + batchSize) % 20_000 === 0) options.progress(`${vendor}: ${done + batchSize} generated answers`);
  }
}
