import type { RequestSummary } from '../journal/mask-request.ts';

export type LogFormat = 'silent' | 'text' | 'json';

/** Writes to stderr only: stdout belongs to the ready line. */
export interface Log {
  /** One line per answered request, without headers and bodies. Reads nothing of it when nothing is written. */
  request(request: { readonly summary: RequestSummary }): void;
  /** A mistake of the mock itself; written in every format, `silent` included. */
  bug(what: string, error: unknown): void;
}

export function createLog(format: LogFormat): Log {
  return {
    request(request) {
      if (format === 'text') write(toText(request.summary));
      if (format === 'json') write(JSON.stringify(toFields(request.summary)));
    },
    bug(what, error) {
      const detail = error instanceof Error ? (error.stack ?? String(error)) : String(error);
      write(format === 'json' ? JSON.stringify({ level: 'error', what, detail }) : `${what}\n${detail}`);
    },
  };
}

function write(line: string): void {
  process.stderr.write(`${line}\n`);
}

function toText(entry: RequestSummary): string {
  const { at, vendor, method, target, status, durationMs, operation, id, violations, fault } = entry;
  const words = [at, vendor, method, target, status ?? entry.phase, `${durationMs}ms`, operation ?? '-', id];
  if (violations.length > 0) words.push(`violations=${violations.length}`);
  if (fault !== undefined) words.push(`fault=${fault.id}`);
  return words.join(' ');
}

function toFields(entry: RequestSummary) {
  const { at, session, vendor, operation, method, target, phase, status, durationMs, id, diagnostics } = entry;
  return {
    level: 'info',
    at,
    session,
    vendor,
    operation,
    method,
    target,
    phase,
    status,
    durationMs,
    requestId: id,
    diagnostics,
    violations: entry.violations.length,
    fault: entry.fault?.id,
  };
}
