import { createGlobalSetup, createMockSession } from '@x/mock-kit/vitest';
import type { AllVendors } from './all-vendors.ts';
import { startMocks } from './start-mocks.ts';

export { providedUrl, type SessionTest, type TestSessionOptions } from '@x/mock-kit/vitest';

/**
 * For `globalSetup` in the vitest config: starts the mocks for the whole run, or uses those that X_MOCKS_URL names, as
 * `x-mocks exec` starts them.
 */
export const globalSetup = createGlobalSetup(() => startMocks());

/**
 * A session of its own for the test that runs: credentials that no other test has, a clock, faults and a journal.
 * After a test that has passed it is asserted to be clean, after any test it is closed. Concurrent tests hand over
 * their context as the second argument.
 */
export const mockSession = createMockSession<AllVendors>();
