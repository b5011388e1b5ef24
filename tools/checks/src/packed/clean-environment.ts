/** The environment without what the running test runner tells its workers, which would confuse another one. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|JEST|TEST$|NODE_ENV$|NODE_OPTIONS$|X_EVIDENCE$)/.test(name),
    ),
  );
}
