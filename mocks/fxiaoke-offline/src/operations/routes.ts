import { type OperationName, operations } from '@x/fxiaoke-offline/contract';
import type { MockOperation } from '@x/mock-kit';
import { readJsonBody } from '../checks/read-json-body.ts';
import { findBusinessOperation } from './handlers.ts';

/** What the contract says of an operation. */
export type Contract = (typeof operations)[OperationName];

/** One path of one operation. */
export interface Route extends MockOperation {
  readonly contract: Contract;
  /** The path that the vendor's page prints, although others call the operation elsewhere. */
  readonly isDoubtful: boolean;
}

/** Every path of every operation of the contract. */
export const routes: readonly Route[] = Object.values(operations).flatMap(routesOf);

function routesOf(contract: Contract): Route[] {
  const { name, method, path, otherPaths = [] } = contract;
  const id = `fxiaoke.${name}`;
  const accepts = findBusinessOperation(name)?.accepts;
  const printed: Route = { id, method, path, contract, isDoubtful: otherPaths.length > 0 };
  return [
    accepts === undefined
      ? printed
      : {
          ...printed,
          accepts: ({ body }) => {
            const json = readJsonBody(body);
            return json.refusal === undefined && accepts(json.value);
          },
        },
    ...otherPaths.map((other) => ({ id, method, path: other.path, contract, isDoubtful: false })),
  ];
}
