import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the mocks listen that the global setup has started or found. */
    xMocksUrl: string;
  }
}

/**
 * Where the mocks listen, in a test.
 *
 * @throws Error when there is no global setup that says so.
 */
export function providedUrl(): string {
  const url: string | undefined = inject('xMocksUrl');
  if (url !== undefined) return url;
  throw new Error('No mocks are running: add the file with the global setup to `globalSetup` in the vitest config.');
}
