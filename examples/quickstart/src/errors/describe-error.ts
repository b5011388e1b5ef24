import type { ApiError } from '@x/feishu-status';
import type { ErrorRow } from './error-row.ts';
import { firstSentences } from './first-sentences.ts';

/** The fields of an error that a caller reads, each kind having its own. */
export function describeError(provokedBy: string, error: ApiError): ErrorRow {
  const common = { provokedBy, kind: error.kind, sent: error.sent, message: firstSentences(error.message) };
  switch (error.kind) {
    case 'config':
      return { ...common, reason: `option ${error.option}`, code: '-' };
    case 'input':
      return { ...common, reason: error.issues.map(({ path }) => path).join(', '), code: '-' };
    case 'transport':
    case 'protocol':
      return { ...common, reason: `problem ${error.problem}`, code: '-' };
    case 'vendor':
      return { ...common, reason: error.reason, code: String(error.code) };
  }
}
