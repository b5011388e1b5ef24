import CliTable from 'cli-table3';

/** A table that is printed and written to the page of results. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What has to be known to read it; whole sentences. */
  readonly notes?: readonly string[];
}

export function forTerminal({ title, head, rows, notes = [] }: Table): string {
  // Without colours: what is printed is read in files too.
  const table = new CliTable({ head: [...head], style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  return [`\n${title}`, table.toString(), ...notes].join('\n');
}

export function forMarkdown({ title, head, rows, notes = [] }: Table): string {
  const lines = [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return [`### ${title}`, lines.join('\n'), ...(notes.length > 0 ? [notes.join(' ')] : [])].join('\n\n');
}
