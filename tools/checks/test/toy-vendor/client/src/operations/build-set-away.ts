import { buildPath, type Checked, checkSchema, type WireRequest } from '@x/core-signing';
import { operations } from '../contract/operations.ts';
import { type SetAwayBody, setAwayBody } from '../contract/schemas.ts';

export interface SetAwayInput extends SetAwayBody {
  user_id: string;
}

/** The request, or every fault of the input. */
export function buildSetAway({ user_id, ...rest }: SetAwayInput): Checked<WireRequest> {
  const path = buildPath(operations.setAway.path, { user_id });
  const body = checkSchema(setAwayBody, rest);
  if ('issues' in path || 'issues' in body) {
    return { issues: [path, body].flatMap((part) => ('issues' in part ? part.issues : [])) };
  }
  const headers = { 'Content-Type': 'application/json' };
  const { method } = operations.setAway;
  return { value: { method, path: path.value, query: [], headers, body: { type: 'json', value: body.value } } };
}
