import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

export interface ProblemIssue {
  readonly path: string;
  readonly message: string;
}

/** A refusal of the admin API. `detail` says what happened and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly issues: readonly ProblemIssue[];

  constructor(status: number, detail: string, issues: readonly ProblemIssue[] = []) {
    super(detail);
    this.status = status;
    this.issues = issues;
  }
}

/** https://www.rfc-editor.org/rfc/rfc9457 */
export function sendProblem(reply: FastifyReply, { status, message, issues }: Problem): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: STATUS_CODES[status] ?? 'Error',
        status,
        detail: message,
        ...(issues.length > 0 && { errors: issues }),
      }),
    );
}
