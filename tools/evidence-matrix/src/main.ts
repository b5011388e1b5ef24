import { Command, Option } from 'commander';
import { checkGaps, isGood } from './check/check-gaps.ts';
import { readWaivers } from './check/waiver.ts';
import { evidenceFolder } from './evidence/evidence-folder.ts';
import { readLiveRuns } from './evidence/live-runs.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import { recordEvidence } from './evidence/record-evidence.ts';
import { buildMatrix } from './matrix/build-matrix.ts';
import { describeVerdict } from './report/describe-verdict.ts';
import { drawMatrix } from './report/draw-matrix.ts';
import { repositoryRoot } from './repository-root.ts';
import { sealEvidence } from './seal/seal.ts';
import { writeSeal } from './seal/seal-file.ts';
import { loadContract } from './vendors/load-contract.ts';
import { vendorIds } from './vendors/vendor.ts';

/** @returns the exit code: 1 when evidence is missing without a waiver, or a waiver is for nothing or for what may not be waived */
async function main(): Promise<number> {
  const { record, recorded, seal } = new Command('evidence')
    .description('Prints what passed tests have shown for every operation. Exits with 1 when that is too little.')
    .addOption(new Option('--record', 'run the tests of packages and mocks anew').conflicts('recorded'))
    .addOption(new Option('--recorded', 'run no tests, even when no run is on record'))
    .addOption(new Option('--seal', 'take fixtures, vectors and community cases as they are now, and nothing else'))
    .parse()
    .opts<{ record?: true; recorded?: true; seal?: true }>();

  if (seal) {
    writeSeal(sealEvidence(repositoryRoot));
    return 0;
  }

  if (record || (!recorded && (await readEvidence(evidenceFolder)).length === 0)) await recordEvidence();
  const evidence = await readEvidence(evidenceFolder);
  const liveRuns = await readLiveRuns();
  const contracts = await Promise.all(vendorIds.map(loadContract));
  const rows = contracts.map((contract) => buildMatrix(contract, evidence, liveRuns));
  for (const ofVendor of rows) console.log(drawMatrix(ofVendor));
  const verdict = checkGaps(rows.flat(), await readWaivers());
  console.log(describeVerdict(verdict));
  return isGood(verdict) ? 0 : 1;
}

process.exitCode = await main();
