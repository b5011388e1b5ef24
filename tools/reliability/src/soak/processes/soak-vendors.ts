import type { VendorName } from '../../calls/operation-call.ts';
import { type SoakedVendor, type SoakOptions, soakVendor } from './soak-vendor.ts';

/** Soaks vendors at the same time, or one after the other, each for the whole time. */
export async function soakVendors(
  vendors: readonly VendorName[],
  { together, ...options }: SoakOptions & { readonly together: boolean },
): Promise<readonly SoakedVendor[]> {
  if (together) return Promise.all(vendors.map((vendor) => soakVendor(vendor, options)));
  const soaked: SoakedVendor[] = [];
  for (const vendor of vendors) soaked.push(await soakVendor(vendor, options));
  return soaked;
}
