import { type Checked, checkSchema, isPlainObject, type WireRequest } from '@x/core-signing';
import type { MemberStatus } from '../contract/member-status.ts';
import { operations } from '../contract/operations.ts';
import { setMemberStatusBatchParameters } from '../contract/set-member-status-batch.ts';
import type { Paths } from '../options.ts';

export interface SetMemberStatusBatchInput {
  /** Open platform accounts of employees, at least one. The vendor states no limit to their number. */
  openUserIds: readonly string[];
  /** `MemberStatus.Disabled` (1) or `MemberStatus.Enabled` (2). */
  status: MemberStatus;
}

/** The request for a batch status call, or every fault of the input. */
export function buildSetMemberStatusBatch(input: SetMemberStatusBatchInput, paths: Paths): Checked<WireRequest> {
  if (!isPlainObject(input)) return { issues: [{ path: '', message: 'expected one object' }] };
  const body = checkSchema(setMemberStatusBatchParameters, input);
  if ('issues' in body) return body;
  const { method } = operations.setMemberStatusBatch;
  return {
    value: { method, path: choosePath(paths), query: [], headers: {}, body: { type: 'json', value: body.value } },
  };
}

function choosePath(paths: Paths): string {
  const { path, otherPaths } = operations.setMemberStatusBatch;
  const observed = otherPaths?.find(({ evidence }) => evidence === 'observed');
  return paths === 'observed' && observed !== undefined ? observed.path : path;
}
