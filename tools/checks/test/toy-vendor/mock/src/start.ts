import { type MockServer, type StartMockOptions, startMockServer } from '@x/mock-kit';
import type { DeskSeed } from './desk-seed.ts';
import { type DeskCredentials, deskVendor } from './vendor.ts';

export function startDeskMock(options: StartMockOptions = {}): Promise<MockServer<DeskSeed, DeskCredentials>> {
  return startMockServer(deskVendor, options);
}
