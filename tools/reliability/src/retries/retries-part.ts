import { seededRandom } from '@x/test-kit/seeded-random';
import type { Figure, Part, PartOptions, PartOutcome } from '../part.ts';
import type { Check } from './checks/check.ts';
import { endChecks } from './checks/end-checks.ts';
import { hintChecks } from './checks/hint-checks.ts';
import { quotaChecks } from './checks/quota-checks.ts';
import { clientStorm } from './storm/client-storm.ts';
import { pipelineStorm } from './storm/pipeline-storm.ts';
import { describeShares, describeSpread, findCrowds, spreadOf } from './storm/spread.ts';

/** The upper bound of the first pause with the options that a client has by itself. */
const firstWindowMs = 250;
const clients = 1_000;

/** When clients come back after a failure, and what keeps them from it. */
export const retriesPart: Part = {
  name: 'retries',
  title: 'hints are obeyed, quotas are not retried, abort and deadline win, and many clients do not come back at once',
  run: runRetries,
};

async function runRetries({ seed, progress }: PartOptions): Promise<PartOutcome> {
  const failures: string[] = [];
  const figures: Figure[] = [];
  const groups: readonly [string, readonly Check[]][] = [
    ['hints, obeyed or beyond the deadline', hintChecks],
    ['quotas', quotaChecks],
    ['aborts and deadlines', endChecks],
  ];
  for (const [what, checks] of groups) {
    progress(what);
    const found = (await Promise.all(checks.map((check) => check.run()))).flat();
    failures.push(...found);
    figures.push({ what: `checks of ${what}`, value: String(checks.length) });
  }

  progress(`${clients} clients meet one outage`);
  for (const [name, pausesMs] of [
    ['pipeline, by its own clock', await pipelineStorm(clients, seededRandom(seed))],
    ['Feishu clients as published', await clientStorm(clients)],
    ['the same, asked to wait 1 s, after it', (await clientStorm(clients, 1)).map((pauseMs) => pauseMs - 1_000)],
  ] as const) {
    const spread = spreadOf(pausesMs, firstWindowMs);
    if (pausesMs.some((pauseMs) => pauseMs < 0)) failures.push(`${name}: some clients came back too early`);
    if (pausesMs.length !== clients) failures.push(`${name}: ${pausesMs.length} of ${clients} clients came back`);
    failures.push(...findCrowds(name, spread, firstWindowMs));
    figures.push(
      { what: `${name}: min / median / max`, value: describeSpread(spread) },
      { what: `${name}: % per tenth of ${firstWindowMs} ms`, value: describeShares(spread) },
    );
  }
  return { figures, failures };
}
