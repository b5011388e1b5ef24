/** What is needed of the project that vitest hands to a global setup. */
export interface MocksProject {
  provide(name: 'xMocksUrl', url: string): void;
}

interface Started extends AsyncDisposable {
  readonly url: string;
}

/**
 * A global setup of vitest: starts mocks for the whole run and stops them after it. With X_MOCKS_URL in the
 * environment those are used, as `exec` starts them, and left running.
 */
export function createGlobalSetup(
  start: () => Promise<Started>,
): (project: MocksProject) => Promise<() => Promise<void>> {
  return async (project) => {
    const running = process.env['X_MOCKS_URL'];
    if (running !== undefined && running !== '') {
      project.provide('xMocksUrl', running);
      return async () => {};
    }
    const mocks = await start();
    project.provide('xMocksUrl', mocks.url);
    return async () => {
      await mocks[Symbol.asyncDispose]();
    };
  };
}
