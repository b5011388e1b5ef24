import type { FxiaokeCall } from '../state/call.ts';
import { findTokenOperation } from './handlers.ts';
import { routes } from './routes.ts';
import type { TokenOperation } from './tokens/token-operation.ts';

/** The token call that a call was recognised as, if it is one. */
export function tokenOperationOf({ operation }: Pick<FxiaokeCall, 'operation'>): TokenOperation | undefined {
  const name = routes.find(({ id }) => id === operation)?.contract.name;
  return name === undefined ? undefined : findTokenOperation(name);
}
