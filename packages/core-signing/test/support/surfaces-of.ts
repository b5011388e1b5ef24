import { inspect } from 'node:util';

/** Everything of an error that can reach a log or a page. */
export function surfacesOf(error: unknown): string {
  const stack = error instanceof Error ? error.stack : '';
  const cause = error instanceof Error && error.cause !== undefined ? surfacesOf(error.cause) : '';
  const hidden = inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, maxStringLength: null });
  return [String(error), stack, hidden, JSON.stringify(error), JSON.stringify(structuredCloneOf(error)), cause].join(
    '\n',
  );
}

/** What a worker or a log shipper makes of it. */
function structuredCloneOf(error: unknown): unknown {
  try {
    return structuredClone(error);
  } catch {
    return undefined;
  }
}
