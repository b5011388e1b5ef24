import type { CallOptions } from '@x/core-signing';
import type { WpsUsers } from '../../src/wps-users.ts';
import type { OperationFixture } from './fixtures.ts';

/** Calls the method that makes an operation, with an input of unknown shape. */
export function callByName(
  client: WpsUsers,
  operation: OperationFixture['operation'],
  input: unknown,
  callOptions?: CallOptions,
): Promise<unknown> {
  // A caller without TypeScript can pass anything.
  const given = input as never;
  switch (operation) {
    case 'current':
    case 'currentId':
      return client[operation](callOptions);
    case 'customAttrsBatchRead':
      return client.customAttrs.batchRead(given, callOptions);
    case 'customAttrsBatchUpdate':
      return client.customAttrs.batchUpdate(given, callOptions);
    default:
      return client[operation](given, callOptions);
  }
}
