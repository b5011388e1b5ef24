import type { Checked } from '../checks/checked.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { BusinessOperation } from './business-operation.ts';
import { findBusinessOperation } from './handlers.ts';
import { type Contract, routes } from './routes.ts';

/** An operation and what the contract says of it. */
export interface FoundOperation {
  readonly contract: Contract;
  readonly operation: BusinessOperation;
}

/** The operation that a call was recognised as, by its path and then by its body. */
export function findOperation(call: FxiaokeCall): Checked<FoundOperation> {
  const route = routes.find(({ id, path }) => id === call.operation && path === call.request.path);
  const operation = route && findBusinessOperation(route.contract.name);
  if (!operation) {
    return {
      refusal: {
        reason: 'parameterError',
        diagnostics: describeMisfit(call),
        inferredRules: ['fxiaoke.no-operation-fits'],
      },
    };
  }
  if (route.isDoubtful && call.state.switches.rejectDocumentedPath) {
    return {
      refusal: {
        reason: 'parameterError',
        diagnostics: 'The switch rejectDocumentedPath is on: this operation is served on its other path alone.',
        inferredRules: ['fxiaoke.refused-on-documented-path'],
      },
    };
  }
  return { value: { contract: route.contract, operation } };
}

function describeMisfit({ request }: FxiaokeCall): string {
  const served = routes.filter(({ path }) => path === request.path).map(({ contract }) => contract.name);
  return `The body fits no operation of ${request.path}; served there: ${served.join(', ')}.`;
}
