import { type OperationName, operations } from '@x/feishu-status/contract';
import type { MockOperation } from '@x/mock-kit';

const prefix = 'feishu.';

export const operationNames: readonly OperationName[] = Object.keys(operations).filter(isOperationName);

/** The operations as routes. The token call is seen to work with a slash at its end as well. */
export const routes: readonly MockOperation[] = [
  ...operationNames.map((name) => ({
    id: operationIdOf(name),
    method: operations[name].method,
    path: operations[name].path,
  })),
  {
    id: operationIdOf('tenantAccessToken'),
    method: operations.tenantAccessToken.method,
    path: `${operations.tenantAccessToken.path}/`,
  },
];

export function operationIdOf(name: OperationName): string {
  return prefix + name;
}

export function operationNameOf(id: string | undefined): OperationName | undefined {
  const name = id?.startsWith(prefix) ? id.slice(prefix.length) : undefined;
  return name !== undefined && isOperationName(name) ? name : undefined;
}

function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
