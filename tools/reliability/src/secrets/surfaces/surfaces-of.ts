import { inspect } from 'node:util';

/** The ways in which an error can reach a log, a console, a page or an error tracker, each with what it shows. */
export function surfacesOf(error: unknown): Readonly<Record<string, string>> {
  const own = error instanceof Error ? error : undefined;
  return {
    'String(error)': String(error),
    'error.message': own?.message ?? '',
    'error.stack': own?.stack ?? '',
    'JSON.stringify(error)': JSON.stringify(error) ?? '',
    'JSON.stringify of all own properties':
      own === undefined ? '' : JSON.stringify(own, Object.getOwnPropertyNames(own)),
    'inspect(error)': inspect(error),
    'inspect of hidden properties and getters': inspect(error, {
      showHidden: true,
      depth: Number.POSITIVE_INFINITY,
      getters: true,
      maxStringLength: null,
      maxArrayLength: null,
    }),
    'structuredClone(error)': inspect(cloneOf(error), { showHidden: true, depth: Number.POSITIVE_INFINITY }),
    'error.cause': own?.cause === undefined ? '' : Object.values(surfacesOf(own.cause)).join('\n'),
  };
}

/** What a worker or a log shipper makes of it; not every error can be cloned. */
function cloneOf(error: unknown): unknown {
  try {
    return structuredClone(error);
  } catch {
    return undefined;
  }
}
