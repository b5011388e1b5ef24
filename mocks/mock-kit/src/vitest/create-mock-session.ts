import { onTestFinished } from 'vitest';
import { connectMocksOf } from '../control/connect-mocks.ts';
import type { CleanOptions, MockSession, SessionOptions, VendorTypesByName } from '../control/mock-session.ts';
import { providedUrl } from './provided-url.ts';

/** The context of a test, which has to be given in a concurrent test. */
export interface SessionTest {
  readonly onTestFinished: typeof onTestFinished;
}

/** How a session starts, and what it may have seen at the end of its test. */
export type TestSessionOptions = SessionOptions & { readonly clean?: CleanOptions };

/**
 * Makes the function that a test calls for a session of its own. After a test that has passed, the session is asserted
 * to be clean; after any test it is closed.
 */
export function createMockSession<Types extends VendorTypesByName>() {
  return async (
    { clean, ...options }: TestSessionOptions = {},
    test: SessionTest = { onTestFinished },
  ): Promise<MockSession<Types>> => {
    const adminToken = process.env['X_MOCKS_ADMIN_TOKEN'];
    const mocks = await connectMocksOf<Types>(providedUrl(), adminToken === undefined ? {} : { adminToken });
    const session = await mocks.session(options);
    test.onTestFinished(async ({ task }) => {
      try {
        // What made the test fail says more than what it left behind.
        if (task.result?.state !== 'fail') await session.assertClean(clean);
      } finally {
        await session.close();
      }
    });
    return session;
  };
}
