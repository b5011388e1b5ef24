import { parse } from 'csv-parse/sync';

export type ParsedLine = { readonly fields: readonly string[] } | { readonly problem: string };

/**
 * The fields of one line of CSV. Lines are parsed one by one, so that a quote left open spoils its own line and not
 * the rest of the file; a list of users has no field that spans lines.
 */
export function parseLine(line: string): ParsedLine {
  try {
    const [fields] = parse(line, { trim: true });
    return { fields: fields ?? [] };
  } catch {
    return { problem: 'its quotes do not match' };
  }
}
