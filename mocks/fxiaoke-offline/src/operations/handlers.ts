import type { OperationName } from '@x/fxiaoke-offline/contract';
import type { BusinessOperation } from './business-operation.ts';
import { corpAccessToken } from './corp-access-token.ts';
import { setMemberStatusBatch } from './set-member-status-batch.ts';
import type { TokenOperation } from './token-operation.ts';

const tokenOperations = { corpAccessToken } satisfies Partial<Record<OperationName, TokenOperation>>;

// An operation of the contract that has no handler does not compile.
const businessOperations = { setMemberStatusBatch } satisfies Record<
  Exclude<OperationName, keyof typeof tokenOperations>,
  BusinessOperation
>;

export function findTokenOperation(name: string): TokenOperation | undefined {
  return find(tokenOperations, name);
}

export function findBusinessOperation(name: string): BusinessOperation | undefined {
  return find(businessOperations, name);
}

function find<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
