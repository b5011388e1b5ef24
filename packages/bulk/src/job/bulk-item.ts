/** A user of a run: an id, or an object that has one and whatever else the job needs. */
export type BulkItem = string | { readonly id: string };

/** A user with its place in the list, which tells two lines with the same id apart. */
export interface BulkLine<Item extends BulkItem> {
  /** From 0. */
  readonly ordinal: number;
  readonly id: string;
  readonly item: Item;
  /** An earlier run sent this line, and what became of it is not in the journal. */
  readonly wasStarted: boolean;
}
