import { type ConnectOptions, connectMocksOf, type Mocks } from '@x/mock-kit';
import type { AllVendors } from './all-vendors.ts';

/**
 * The controls of mocks that run elsewhere, with the same interface as those of {@link startMocks}: another process, as
 * `x-mocks serve` starts it, or another machine. `close` leaves them running.
 *
 * @param url for example `http://127.0.0.1:4610`.
 * @throws MockAdminError when no mock answers there, or when it refuses.
 */
export function connectMocks(url: string, options: ConnectOptions = {}): Promise<Mocks<AllVendors>> {
  return connectMocksOf<AllVendors>(url, options);
}
