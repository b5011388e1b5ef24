import { type Checked, checkSchema, isPlainObject, type WireRequest } from '@x/core-signing';
import { batchDisableBody } from '../contract/batch-disable.ts';
import { operations } from '../contract/operations.ts';

export interface BatchDisableInput {
  /** Ids of users of the company, at least one. The vendor states no limit to their number. */
  user_ids: readonly string[];
}

/** The request for a batch_disable, or every fault of the input. */
export function buildBatchDisable(input: BatchDisableInput): Checked<WireRequest> {
  if (!isPlainObject(input)) return { issues: [{ path: '', message: 'expected one object' }] };
  const body = checkSchema(batchDisableBody, input);
  if ('issues' in body) return body;
  const { method, path } = operations.batchDisable;
  return { value: { method, path, query: [], headers: {}, body: { type: 'json', value: body.value } } };
}
