import { ProtocolError } from '@x/core-signing';
import type { WpsOperation } from '../contract/operations/wps-operation.ts';

/** The error for an answer whose `next_page_token` is the page token that was sent. */
export function endlessPages(operation: WpsOperation<unknown>): ProtocolError {
  const issue = { path: 'next_page_token', message: 'is the page token that was sent, so the pages would never end' };
  return new ProtocolError(`${operation.name}: ${issue.path} ${issue.message}. See ${operation.doc}`, {
    vendor: operation.vendor,
    operation: operation.name,
    problem: 'wrong-shape',
    httpStatus: 200,
    issues: [issue],
    requestId: undefined,
    attempts: 1,
    doc: operation.doc,
  });
}
