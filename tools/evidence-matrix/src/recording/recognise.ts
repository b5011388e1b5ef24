import type { RawRequest } from '@x/mock-kit';
import type { Exchange } from './exchange.ts';

/** A method and a path of an operation, and what tells operations apart that share them. */
export interface Route {
  readonly operation: string;
  readonly method: string;
  /** `:name` marks a path parameter. */
  readonly path: string;
  readonly accepts?: (exchange: Exchange) => boolean;
}

/** The operation of a request: the first on its method and path that takes it. */
export function recognise(routes: readonly Route[], exchange: Exchange): string | undefined {
  const [path = ''] = exchange.target.split('?');
  return routes.find(
    (route) =>
      route.method === exchange.method && patternOf(route.path).test(path) && (route.accepts?.(exchange) ?? true),
  )?.operation;
}

/** Private deployments put a prefix in front, so only the end has to fit. */
function patternOf(path: string): RegExp {
  return new RegExp(`${path.replace(/:\w+/g, '[^/]+')}$`);
}

/** A request as the mocks' own recognition wants it. */
export function toRawRequest({ method, target, requestHeaders, requestBody }: Exchange): RawRequest {
  const [path = '', query = ''] = target.split('?', 2);
  return {
    method,
    target,
    path,
    query,
    rawHeaders: [...requestHeaders].flat(),
    header: (name) => requestHeaders.get(name.toLowerCase()),
    body: Buffer.from(requestBody),
  };
}
