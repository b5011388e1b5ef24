import { expect, it } from 'vitest';
import { buildMatrix } from '../matrix/build-matrix.ts';
import { loadContract } from '../vendors/load-contract.ts';
import { vendorIds } from '../vendors/vendor.ts';
import { checkGaps } from './check-gaps.ts';
import { readWaivers } from './waiver.ts';

it('no waiver is for what a vendor prints on the page of an operation', async () => {
  const contracts = await Promise.all(vendorIds.map(loadContract));
  const rows = contracts.flatMap((contract) => buildMatrix(contract, [], []));
  expect(rows.flatMap(({ printedRefusals }) => printedRefusals)).not.toHaveLength(0);
  expect(checkGaps(rows, await readWaivers()).forbidden).toStrictEqual([]);
});
