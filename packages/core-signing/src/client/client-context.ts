import { createErrorLookup, type ErrorLookup } from '../answer/error-lookup.ts';
import type { ResolvedOptions } from '../options/resolve-options.ts';
import { type Runtime, systemRuntime } from '../retry/runtime.ts';
import type { AttemptScope } from './attempt-scope.ts';
import type { VendorAdapter } from './vendor-adapter.ts';

/** All that belongs to one client instance, and to nothing else. */
export interface ClientContext<Token> {
  readonly adapter: VendorAdapter<Token>;
  readonly options: ResolvedOptions;
  readonly runtime: Runtime;
  readonly lookUpError: ErrorLookup;
  /** The secrets of the client's own credentials, to be taken out of whatever the vendor sends back. */
  readonly secrets: readonly string[];
  /** What is under way, so that closing can end it. */
  readonly open: Set<AttemptScope>;
  closed: boolean;
}

export function createClientContext<Token>(
  adapter: VendorAdapter<Token>,
  options: ResolvedOptions,
  secrets: readonly string[],
  runtime: Runtime = systemRuntime,
): ClientContext<Token> {
  return {
    adapter,
    options,
    runtime,
    lookUpError: createErrorLookup(adapter.errors),
    secrets,
    open: new Set(),
    closed: false,
  };
}

/** Ends what is under way and lets the connections go. Closing twice does nothing. */
export async function closeClient<Token>(context: ClientContext<Token>): Promise<void> {
  if (context.closed) return;
  context.closed = true;
  for (const scope of context.open) scope.end('closed');
  await context.options.transport.close();
}
