import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { usageFailure } from '../exit-code.ts';
import { endTimeColumn, findIdColumn } from './id-columns.ts';
import type { InvalidLine, RawLine } from './input-line.ts';

/** No line of a list is so long; what is has a quote that is opened and never closed. */
const longestRecordBytes = 128 * 1_024;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The lines of a CSV file with a header. Lines without any text are passed over. A fault in the quotes ends it all:
 * where the next line begins cannot be known then, and users would be lost.
 */
export async function* readCsv(
  input: Readable,
  name: string,
  column: string | undefined,
): AsyncGenerator<RawLine | InvalidLine, void> {
  // Counted as lines are parsed: what was parsed before a fault is not handed out any more.
  let lastLine = 0;
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecordBytes,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record(parsed, { lines }) {
      lastLine = lines;
      return parsed;
    },
  });
  input.once('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let header: readonly string[] | undefined;
  let places = { id: -1, endTime: -1 };
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      if (header === undefined) {
        header = record.map((cell) => cell.trim());
        places = { id: findIdColumn(name, header, column), endTime: header.indexOf(endTimeColumn) };
      } else if (record.some((cell) => cell.trim() !== '')) {
        const raw = { line: info.lines, id: record[places.id], end_time: record[places.endTime] };
        yield hasColumnsOf(header, record) ? raw : wrongColumns(info.lines, record, header);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw usageFailure(
      `${name}, line ${lastLine + 1}: a quote is out of place or never closed (${error.code}). ` +
        'The lines after it cannot be told apart; put it right first.',
    );
  } finally {
    input.destroy();
  }
  if (header === undefined) throw usageFailure(`${name} is empty: a CSV file needs a header as its first line.`);
}

/** With a comma too many, ids would be read from the wrong column. */
function hasColumnsOf(header: readonly string[], record: readonly string[]): boolean {
  return record.length >= header.length && record.slice(header.length).every((cell) => cell.trim() === '');
}

function wrongColumns(line: number, record: readonly string[], header: readonly string[]): InvalidLine {
  return {
    line,
    problem: 'wrong-columns',
    message: `the line has ${record.length} columns, and the header ${header.length}`,
  };
}
