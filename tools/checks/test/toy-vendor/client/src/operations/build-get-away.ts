import { buildPath, type Checked, type WireRequest } from '@x/core-signing';
import { operations } from '../contract/operations.ts';

export interface GetAwayInput {
  user_id: string;
}

/** The request, or every fault of the input. */
export function buildGetAway({ user_id }: GetAwayInput): Checked<WireRequest> {
  const path = buildPath(operations.getAway.path, { user_id });
  if ('issues' in path) return path;
  return { value: { method: operations.getAway.method, path: path.value, query: [], headers: {} } };
}
