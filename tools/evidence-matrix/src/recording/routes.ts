import { checkSchema, type Operation, type Schema } from '@x/core-signing';
import type { MockOperation } from '@x/mock-kit';
import type { Exchange } from './exchange.ts';
import { parseJson } from './parse-json.ts';
import { type Route, toRawRequest } from './recognise.ts';

/** The routes of a contract. Operations that share one are told apart by whose schema takes the body. */
export function routesOfContract(operations: Readonly<Record<string, Operation>>): Route[] {
  const routes = Object.values(operations).flatMap((operation) =>
    [operation.path, ...(operation.otherPaths ?? []).map(({ path }) => path)].map((path) => ({ operation, path })),
  );
  const isShared = ({ operation, path }: (typeof routes)[number]) =>
    routes.some(
      (other) => other.path === path && other.operation.method === operation.method && other.operation !== operation,
    );
  return specificFirst(
    routes.map((route) => ({
      operation: route.operation.name,
      method: route.operation.method,
      path: route.path,
      ...(isShared(route) && { accepts: (exchange: Exchange) => takesBody(route.operation, exchange) }),
    })),
  );
}

/** The routes of a mock, whose operations are named `vendor.operation`. */
export function routesOfMock(operations: readonly MockOperation[]): Route[] {
  return specificFirst(
    operations.map(({ id, method, path, accepts }) => ({
      operation: id.slice(id.indexOf('.') + 1),
      method,
      path,
      ...(accepts !== undefined && { accepts: (exchange: Exchange) => accepts(toRawRequest(exchange)) }),
    })),
  );
}

/** `/users/current` is to be tried before `/users/:user_id`. */
function specificFirst(routes: readonly Route[]): Route[] {
  const parameters = ({ path }: Route) => path.split(':').length;
  return routes.toSorted((one, other) => parameters(one) - parameters(other));
}

/** With credentials in headers the body is the `parameters` of the operation alone. */
function takesBody(
  operation: Operation & { readonly parameters?: Schema<unknown> },
  { requestBody }: Exchange,
): boolean {
  const schemas = [operation.body, operation.parameters].filter((schema) => schema !== undefined);
  const body = parseJson(requestBody);
  return schemas.some((schema) => !('issues' in checkSchema(schema, body)));
}
