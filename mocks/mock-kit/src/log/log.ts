import type { JournalEntry } from '../journal/journal-entry.ts';

export type LogFormat = 'silent' | 'text' | 'json';

/** Writes to stderr only: stdout belongs to the ready line. */
export interface Log {
  /** One line per answered request, without headers and bodies. */
  request(entry: JournalEntry): void;
  /** A mistake of the mock itself; written in every format, `silent` included. */
  bug(what: string, error: unknown): void;
}

export function createLog(format: LogFormat): Log {
  return {
    request(entry) {
      if (format === 'text') write(toText(entry));
      if (format === 'json') write(JSON.stringify(toFields(entry)));
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

function toText(entry: JournalEntry): string {
  const { at, vendor, method, target, status, durationMs, operation, id } = entry;
  return [at, vendor, method, target, status ?? entry.phase, `${durationMs}ms`, operation ?? '-', id].join(' ');
}

function toFields(entry: JournalEntry) {
  const { at, vendor, operation, method, target, phase, status, durationMs, id, diagnostics } = entry;
  return {
    level: 'info',
    at,
    vendor,
    operation,
    method,
    target,
    phase,
    status,
    durationMs,
    requestId: id,
    diagnostics,
  };
}
