import type { SafeResult } from '@x/wps-users';

export interface SplitOutcome<Failure> {
  readonly done: readonly string[];
  readonly refused: readonly { readonly id: string; readonly error: Failure }[];
}

/**
 * Sends a list of users. When the vendor refuses the list because of one of them, sends its halves instead, and so on
 * until the refused users stand alone: the others are done, and each refused one is named with its own error.
 *
 * Only for calls that may be repeated. Whether a vendor carries out part of a list that it refuses is not documented;
 * disabling a user twice does no harm, so it does not matter.
 *
 * @param send gives `safe(client.call(...))`
 * @param isAboutOneUser whether an error is the fault of a user on the list; any other error is thrown
 */
export async function splitUntilFound<Failure>(
  ids: readonly string[],
  send: (ids: readonly string[]) => Promise<SafeResult<unknown, Failure>>,
  isAboutOneUser: (error: Failure) => boolean,
): Promise<SplitOutcome<Failure>> {
  const result = await send(ids);
  if (result.ok) return { done: ids, refused: [] };
  if (!isAboutOneUser(result.error)) throw result.error;

  const [id] = ids;
  if (id !== undefined && ids.length === 1) return { done: [], refused: [{ id, error: result.error }] };

  const middle = Math.ceil(ids.length / 2);
  const first = await splitUntilFound(ids.slice(0, middle), send, isAboutOneUser);
  const second = await splitUntilFound(ids.slice(middle), send, isAboutOneUser);
  return { done: [...first.done, ...second.done], refused: [...first.refused, ...second.refused] };
}
