import type { MockOperation } from '@x/mock-kit';
import type { VendorId } from './vendor.ts';

/** The operations of a vendor's mock, which knows best as what it answered a request. */
export async function loadMockOperations(id: VendorId): Promise<readonly MockOperation[]> {
  switch (id) {
    case 'feishu':
      return (await import('@x/feishu-status-mock')).feishuVendor.operations;
    case 'wps':
      return (await import('@x/wps-users-mock')).wpsVendor.operations;
    case 'fxiaoke':
      return (await import('@x/fxiaoke-offline-mock')).fxiaokeVendor.operations;
  }
}
