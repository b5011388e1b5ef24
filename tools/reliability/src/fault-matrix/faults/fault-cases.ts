import type { FaultCase } from './fault-case.ts';
import { stepCases } from './step-cases.ts';
import { vendorCases } from './vendor-cases.ts';

/** The whole vocabulary: the vendors' refusals one by one, and everything that can befall a request at any of them. */
export const faultCases: readonly FaultCase[] = joinVendors([...vendorCases, ...stepCases]);

/** One case for all the vendors that know a fault by the same name. */
function joinVendors(cases: readonly FaultCase[]): readonly FaultCase[] {
  const joined = new Map<string, FaultCase>();
  for (const each of cases) {
    const known = joined.get(each.name);
    if (known === undefined) joined.set(each.name, each);
    else {
      const waits = known.waits === 'nothing' ? each.waits : known.waits;
      joined.set(each.name, { ...known, vendors: [...known.vendors, ...each.vendors], waits });
    }
  }
  return [...joined.values()];
}
