import type { CallOptions } from '@x/core-signing';
import type { FxiaokeOffline } from '../../src/fxiaoke-offline.ts';
import type { OfflineOperationName } from './fixtures.ts';

/** Calls the method that makes an operation, with an input of unknown shape. */
export function callByName(
  client: FxiaokeOffline,
  operation: OfflineOperationName,
  input: unknown,
  callOptions?: CallOptions,
): Promise<unknown> {
  // A caller without TypeScript can pass anything.
  return client[operation](input as never, callOptions);
}
