import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

export interface ProblemIssue {
  readonly path: string;
  readonly message: string;
}

/** What kind of refusal it is, where the status alone does not say so. */
export type ProblemType =
  | 'about:blank'
  | 'urn:x-mocks:seed-invalid'
  | 'urn:x-mocks:fault-invalid'
  | 'urn:x-mocks:verification-failed';

/** A refusal of the admin API. `detail` says what happened and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly issues: readonly ProblemIssue[];
  readonly type: ProblemType;

  constructor(status: number, detail: string, issues: readonly ProblemIssue[] = [], type: ProblemType = 'about:blank') {
    super(detail);
    this.status = status;
    this.issues = issues;
    this.type = type;
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

/** https://www.rfc-editor.org/rfc/rfc9457 */
export function problemBody({ status, message, issues, type }: Problem): string {
  return JSON.stringify({
    type,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(issues.length > 0 && { errors: issues }),
  });
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).header('content-type', PROBLEM_TYPE).send(problemBody(problem));
}
