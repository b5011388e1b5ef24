import { CsvError, parse } from 'csv-parse/sync';
import { CalendarError, type CalendarFile } from './calendar.ts';

export interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** @throws CalendarError when a column is missing, or when it is no CSV at all */
export function readCsvRows({ name, text }: CalendarFile, columns: readonly string[]): readonly CsvRow[] {
  let header: readonly string[] = [];
  const rows = parseOrRefuse(name, text, (names) => {
    header = names;
  });
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new CalendarError(`${name}: the first line names no column ${missing.join(', ')}.`);
  return rows;
}

function parseOrRefuse(file: string, text: string, onHeader: (names: readonly string[]) => void): readonly CsvRow[] {
  try {
    return parse<CsvRow>(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      columns: (names: string[]) => {
        onHeader(names);
        return names;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new CalendarError(`${file} is no CSV: ${error.message}`, { cause: error });
    throw error;
  }
}
