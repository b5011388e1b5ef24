import type { MockOperation } from '@x/mock-kit';
import { operations } from '@x/wps-users/contract';
import type { Handler } from '../operations/handler.ts';
import { handlers } from '../operations/handlers.ts';
import { operationId } from './operation-id.ts';

/** The operations as the kit routes them. */
export const routes: readonly MockOperation[] = Object.entries(operations).map(([name, { method, path }]) => ({
  id: operationId(name),
  method,
  path,
}));

const handlersById: ReadonlyMap<string, Handler> = new Map(
  Object.entries(handlers).map(([name, handler]) => [operationId(name), handler]),
);

export function handlerOf(operation: string | undefined): Handler | undefined {
  return operation === undefined ? undefined : handlersById.get(operation);
}
