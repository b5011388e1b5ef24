import { afterAll, beforeAll, describe, it } from 'vitest';
import { casesFor } from '../src/cases/cases-for.ts';
import type { ContractCase } from '../src/cases/contract-case.ts';
import { feishuCases } from '../src/cases/feishu-cases.ts';
import { fxiaokeCases } from '../src/cases/fxiaoke-cases.ts';
import { wpsCases } from '../src/cases/wps-cases.ts';
import { readTarget } from '../src/opt-in/read-target.ts';
import { liveTargets } from '../src/targets/live-targets.ts';
import { mockTargets } from '../src/targets/mock-targets.ts';

/** Pauses between calls to a real vendor included. */
const caseTimeoutMs = 120_000;

const target = readTarget({ CONTRACT_TARGET: 'mock', ...process.env });
if (target.kind === 'refused') throw new Error(target.because.join(' '));
const { kind } = target;
const targets = target.kind === 'mock' ? mockTargets : liveTargets(target.vendors);

describeVendor('feishu', targets.feishu, feishuCases);
describeVendor('wps', targets.wps, wpsCases);
describeVendor('fxiaoke', targets.fxiaoke, fxiaokeCases);

function describeVendor<Target extends { close(): Promise<void> }>(
  vendor: string,
  open: (() => Promise<Target>) | undefined,
  cases: readonly ContractCase<Target>[],
): void {
  if (open === undefined) {
    console.warn(`${vendor} is not called: X_LIVE_HOSTS names none of its hosts, and there are no credentials for it.`);
    return;
  }
  const { sent, kept } = casesFor(kind, cases);
  for (const { name } of kept) console.warn(`${vendor} does not get this case, which is for the mock only: ${name}`);

  describe(`${vendor} (${kind})`, () => {
    let opened: Target | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    for (const { name, parity, run } of sent) {
      it(`${name} [${parity}]`, { timeout: caseTimeoutMs }, async () => {
        if (opened === undefined) throw new Error('The target did not open.');
        await run(opened);
      });
    }
  });
}
