import type { ErrorRow } from '../errors/error-row.ts';
import type { OperationCalls } from '../work/call-counter.ts';
import type { Grid } from './grid.ts';

/** What is printed about one vendor. */
export interface VendorReport {
  readonly title: string;
  readonly users: number;
  /** The users for whom the vendor did what was asked. */
  readonly done: number;
  /** The calls for the users; those that provoked errors are not among them. */
  readonly calls: readonly OperationCalls[];
  readonly grids: readonly Grid[];
  readonly errors: readonly ErrorRow[];
}
