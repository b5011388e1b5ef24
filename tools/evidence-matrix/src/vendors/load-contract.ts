import type { VendorContract, VendorId } from './vendor.ts';

/** Loads one contract alone: the tests of a vendor have no use for the others. */
export async function loadContract(id: VendorId): Promise<VendorContract> {
  const { operations, errors } = await importContract(id);
  return { id, operations, errors };
}

function importContract(id: VendorId): Promise<Pick<VendorContract, 'operations' | 'errors'>> {
  switch (id) {
    case 'feishu':
      return import('@x/feishu-status/contract');
    case 'wps':
      return import('@x/wps-users/contract');
    case 'fxiaoke':
      return import('@x/fxiaoke-offline/contract');
  }
}
