import { usageFailure } from '../exit-code.ts';

export type UsersFormat = 'csv' | 'ndjson';

const formatOfEnding: Readonly<Record<string, UsersFormat>> = { csv: 'csv', ndjson: 'ndjson', jsonl: 'ndjson' };

/** What was said, or what the file's name says. */
export function resolveFormat(file: string, said: UsersFormat | undefined): UsersFormat {
  if (said !== undefined) return said;
  const format = formatOfEnding[/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (format !== undefined) return format;
  const what = file === '-' ? 'Standard input has no name' : `The name ${file} does not end in .csv, .ndjson or .jsonl`;
  throw usageFailure(`${what}: say --format csv or --format ndjson.`);
}
