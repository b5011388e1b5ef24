import type { ErrorRow } from '../errors/error-row.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from './wrap.ts';

/** As wide as the longest word of each column; together they fit into 80 columns. */
const widths = { provokedBy: 20, kind: 9, reason: 27, code: 9 };

/** The errors, each with its fields in one line and its message below. */
export function drawErrors(errors: readonly ErrorRow[], terminal: Terminal): string {
  const { dim } = terminal.colors;
  const head = { provokedBy: 'provoked by', kind: 'kind', reason: 'reason', code: 'code', sent: 'sent' };
  const fields = drawFields(head, { provokedBy: dim, kind: dim, rest: dim });
  return `${fields}\n${errors.map((error) => drawError(error, terminal)).join('\n\n')}`;
}

function drawError(error: ErrorRow, terminal: Terminal): string {
  const { bold, red, green } = terminal.colors;
  const kind = error.kind === 'none' ? green : red;
  const fields = drawFields(error, { provokedBy: bold, kind, rest: (text) => text });
  return `${fields}\n${wrap(error.message, terminal, 4)}`;
}

interface Paint {
  provokedBy(text: string): string;
  kind(text: string): string;
  rest(text: string): string;
}

function drawFields(fields: Omit<ErrorRow, 'message'>, paint: Paint): string {
  const provokedBy = paint.provokedBy(fields.provokedBy.padEnd(widths.provokedBy));
  const kind = paint.kind(fields.kind.padEnd(widths.kind));
  const rest = [fields.reason.padEnd(widths.reason), fields.code.padEnd(widths.code), fields.sent];
  return `  ${provokedBy}  ${kind}  ${paint.rest(rest.join('  '))}`;
}
