import type { Clients, VendorName } from '../../calls/operation-call.ts';

/** Lets a client fetch its token by a read, so that what is measured next is the call alone. */
export async function warmUp(clients: Clients, vendor: VendorName): Promise<void> {
  switch (vendor) {
    case 'feishu':
      await clients.feishu.list();
      return;
    case 'wps':
      await clients.wps.get({ user_id: 'mock-admin' });
      return;
    case 'fxiaoke':
      await clients.fxiaoke.getDepartmentList();
      return;
  }
}
