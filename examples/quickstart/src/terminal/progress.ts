import type { Terminal } from './terminal.ts';

export interface Progress {
  /** Tells how far a vendor's piece of work has come. */
  tell(vendor: string, work: string, done: number, total: number): void;
  /** Ends a line that is still being rewritten, so that what follows begins on its own. */
  stop(): void;
}

const vendorColumns = 9;
const workColumns = 16;
const barColumns = 24;
const toLineStart = '\r';
const eraseLine = '\x1b[2K';

/** On a terminal one line per piece of work, rewritten as the work goes on; in a log a line each time it is told. */
export function createProgress({ canRewrite, colors, write }: Terminal): Progress {
  let isLineOpen = false;

  function rewrite(label: string, done: number, total: number): void {
    const filled = Math.round((barColumns * done) / total);
    const bar = colors.green('█'.repeat(filled)) + colors.dim('░'.repeat(barColumns - filled));
    isLineOpen = done < total;
    write(`${toLineStart}${eraseLine}  ${label}${bar}  ${done} of ${total}${isLineOpen ? '' : '\n'}`);
  }

  return {
    tell(vendor, work, done, total) {
      const label = `${vendor.padEnd(vendorColumns)}${work.padEnd(workColumns)}`;
      if (canRewrite) rewrite(label, done, total);
      else write(`  ${label}${done} of ${total}\n`);
    },
    stop() {
      if (isLineOpen) write('\n');
      isLineOpen = false;
    },
  };
}
