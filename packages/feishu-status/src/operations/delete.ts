import type { Checked, WireRequest } from '@x/core-signing';
import { operations } from '../contract/operations.ts';
import { buildRequest } from './build-request.ts';

export interface DeleteInput {
  system_status_id: string;
}

/** The request for a delete, or every fault of the input. */
export function buildDelete(input: DeleteInput): Checked<WireRequest> {
  return buildRequest(operations.delete, input, () => ({ names: ['system_status_id'] }));
}
