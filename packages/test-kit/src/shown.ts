import { inspect } from 'node:util';

/** All of an error that a log, a console or an error tracker could show. */
export function shown(error: unknown): string {
  const own = error instanceof Error ? JSON.stringify(error, Object.getOwnPropertyNames(error)) : '';
  const stack = error instanceof Error ? error.stack : '';
  return [String(error), stack, JSON.stringify(error), own, inspect(error, { showHidden: true, depth: null })].join(
    '\n',
  );
}
