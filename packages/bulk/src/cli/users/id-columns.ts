import { usageFailure } from '../exit-code.ts';

/** Where the id is looked for when no column was named. */
export const idColumns = ['user_id', 'id', 'open_id'] as const;

export const endTimeColumn = 'end_time';

/** The column of the id among those of a CSV header. */
export function findIdColumn(name: string, header: readonly string[], said: string | undefined): number {
  const wanted = said === undefined ? idColumns : [said];
  const found = wanted.filter((column) => header.includes(column));
  const [column] = found;
  if (column === undefined) throw usageFailure(describeNone(name, header, said));
  if (found.length > 1) throw usageFailure(`${name} has the columns ${found.join(' and ')}: say which with --column.`);
  if (header.indexOf(column) !== header.lastIndexOf(column)) {
    throw usageFailure(`${name}, line 1: the column ${column} stands there twice.`);
  }
  return header.indexOf(column);
}

function describeNone(name: string, header: readonly string[], said: string | undefined): string {
  const wanted = said === undefined ? `none of the columns ${idColumns.join(', ')}` : `no column ${said}`;
  const shown = header.slice(0, 8).map((column) => JSON.stringify(column.slice(0, 40)));
  const more = header.length > shown.length ? ', ...' : '';
  const hint = header.some((column) => /[;\t]/.test(column))
    ? 'Columns must be separated by commas.'
    : 'A CSV file needs a header as its first line; name the column of the ids with --column.';
  return `${name}, line 1: there is ${wanted}, but ${shown.join(', ')}${more}. ${hint}`;
}
