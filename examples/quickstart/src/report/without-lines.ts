import type { TableConstructorOptions } from 'cli-table3';

/** How a table looks here: no lines, columns two spaces apart. */
export function withoutLines(indent: number): TableConstructorOptions {
  return {
    chars: {
      ...{ top: '', 'top-left': '', 'top-mid': '', 'top-right': '' },
      ...{ mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
      ...{ bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
      ...{ left: ' '.repeat(indent), middle: '  ', right: '' },
    },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  };
}
