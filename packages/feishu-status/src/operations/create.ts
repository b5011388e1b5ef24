import { type Checked, checkSchema, type WireRequest } from '@x/core-signing';
import { createBody } from '../contract/create.ts';
import { operations } from '../contract/operations.ts';
import type { SystemStatusFields } from '../contract/system-status.ts';
import { buildRequest } from './build-request.ts';
import { findOverweightIssues } from './overweight.ts';

export type CreateInput = SystemStatusFields;

/** The request for a create, or every fault of the input. */
export function buildCreate(input: CreateInput): Checked<WireRequest> {
  return buildRequest(operations.create, input, (fields) => ({
    body: checkSchema(createBody, fields),
    issues: findOverweightIssues(fields),
  }));
}
