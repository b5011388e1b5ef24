import type { CellTexts } from './committed.ts';

export interface Difference {
  readonly fault: string;
  readonly operation: string;
  readonly committed: string | undefined;
  readonly measured: string | undefined;
}

/** Where cells differ. Of a run over all of them, those that are committed and were not measured differ as well. */
export function compareCells(committed: CellTexts, measured: CellTexts, measuredAll: boolean): readonly Difference[] {
  const looked = measuredAll ? [committed, measured] : [measured];
  const faults = new Set(looked.flatMap((cells) => Object.keys(cells)));
  return [...faults].flatMap((fault) => {
    const operations = new Set(looked.flatMap((cells) => Object.keys(cells[fault] ?? {})));
    return [...operations].flatMap((operation) => {
      const difference = {
        fault,
        operation,
        committed: committed[fault]?.[operation],
        measured: measured[fault]?.[operation],
      };
      return difference.committed === difference.measured ? [] : [difference];
    });
  });
}

export function describeDifference({ fault, operation, committed, measured }: Difference): string {
  if (committed === undefined) return `${operation} under ${fault}: not in the committed table, measured "${measured}"`;
  if (measured === undefined) return `${operation} under ${fault}: in the committed table, and no longer measured`;
  return `${operation} under ${fault}: committed "${committed}", measured "${measured}"`;
}
