import { type CallOptions, execute, type Issue, inputErrorFor, isPlainObject } from '@x/core-signing';
import type { Connection } from './connect.ts';
import type { WpsOperation } from './contract/operations/wps-operation.ts';
import { readEnvelope } from './envelope/read-envelope.ts';
import { buildRequest } from './request/build-request.ts';
import { type Actor, chooseTokens } from './token/choose-tokens.ts';

/** Makes one call of a client: checks the input, chooses the kind of token, and sends. */
export async function callOperation<Data>(
  { context, sources }: Connection,
  operation: WpsOperation<Data>,
  input: unknown,
  callOptions: CallOptions | undefined,
): Promise<Data> {
  const { actor, rest, issues } = takeActor(operation, input);
  const request = buildRequest(operation, rest);
  if ('issues' in request) throw inputErrorFor(operation, [...request.issues, ...issues]);
  if (issues.length > 0) throw inputErrorFor(operation, issues);
  const tokens = chooseTokens(sources, operation, actor);
  return execute(
    context,
    tokens,
    { operation, data: operation.data, readEnvelope, request: request.value },
    callOptions,
  );
}

/** `as` is the client's own word: it chooses the token and is not sent. */
function takeActor(
  operation: WpsOperation<unknown>,
  input: unknown,
): { readonly actor: Actor | undefined; readonly rest: unknown; readonly issues: readonly Issue[] } {
  if (operation.token !== 'app-or-user' || !isPlainObject(input)) return { actor: undefined, rest: input, issues: [] };
  const { as, ...rest } = input;
  if (as === undefined || as === 'app' || as === 'user') return { actor: as, rest, issues: [] };
  return { actor: undefined, rest, issues: [{ path: 'as', message: 'must be one of "app", "user"' }] };
}
