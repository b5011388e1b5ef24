import {
  type CallOptions,
  type ClientCall,
  type ClientContext,
  closeClient,
  execute,
  type TokenSource,
} from '@x/core-signing';
import type { CallerSettings } from '../request/caller.ts';

/** What all calls of one client share, whatever its tokens look like. */
export interface Connection {
  readonly caller: CallerSettings;
  send<Data>(call: ClientCall<Data>, callOptions: CallOptions | undefined): Promise<Data>;
  close(): Promise<void>;
}

export function createConnection<Token>(
  context: ClientContext<Token>,
  tokens: TokenSource<Token>,
  caller: CallerSettings,
): Connection {
  return {
    caller,
    send: (call, callOptions) => execute(context, tokens, call, callOptions),
    close: () => closeClient(context),
  };
}
