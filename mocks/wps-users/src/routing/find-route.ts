import type { MockOperation } from '@x/mock-kit';
import { routes } from './routes.ts';

export interface FoundRoute {
  readonly operation: string;
  /** Percent-decoded, as the kit gives them. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The routes, those with the fewest parameters first: `/v7/users/search` is not the user called search. */
const byPrecedence = routes.toSorted((left, right) => parameterCount(left) - parameterCount(right));

/** Finds a route as the kit does, for paths that the kit cannot route since a prefix stands before them. */
export function findRoute(method: string, path: string): FoundRoute | undefined {
  for (const route of byPrecedence) {
    const pathParameters = route.method === method ? parametersOf(route.path, path) : undefined;
    if (pathParameters !== undefined) return { operation: route.id, pathParameters };
  }
  return undefined;
}

function parameterCount({ path }: MockOperation): number {
  return path.split('/:').length - 1;
}

function parametersOf(pattern: string, path: string): Record<string, string> | undefined {
  const names = pattern.split('/');
  const parts = path.split('/');
  const fits = names.every((name, index) => (name.startsWith(':') ? parts[index] !== '' : parts[index] === name));
  if (!fits || names.length !== parts.length) return undefined;
  return Object.fromEntries(
    names.flatMap((name, index) => (name.startsWith(':') ? [[name.slice(1), decode(parts[index] ?? '')]] : [])),
  );
}

/** What does not decode is passed on as it was sent. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
