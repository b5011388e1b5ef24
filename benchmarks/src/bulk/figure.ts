/** What one of the figures came to. */
export interface Figure {
  readonly table: string;
  /** What should have held and did not; speed is never among it. */
  readonly problems: readonly string[];
}

/** For example `12,345`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** The problems whose condition does not hold. */
export function unmet(...checks: readonly (readonly [holds: boolean, problem: string])[]): readonly string[] {
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}

/** Tables without colours: they are read in files too. */
export const style = { head: [], border: [] };
