import type { Checked, Refusal } from '../checks/checked.ts';
import type { JsonObject } from '../checks/read-json-body.ts';

/** A record as a call sees it. */
export interface ObjectRecord {
  readonly id: string;
  readonly isInvalid: boolean;
  /** The fields as they are shown to this caller. */
  readonly fields: JsonObject;
  /** The fields as filters compare them: where one names employees, under each of their ids. */
  readonly searched: JsonObject;
}

/** A record that is to be created. */
export interface RecordDraft {
  readonly fields: JsonObject;
  readonly createdBy: string;
  readonly createTime: number;
  /** The openUserIds of the owners. */
  readonly owner: readonly string[];
}

/**
 * The records of one object, as one corp has them. A refusal means that nothing was changed; ids that are handed in
 * are those of records that exist.
 */
export interface ObjectTable {
  readonly records: () => readonly ObjectRecord[];
  /** Gives the new record's id. */
  readonly create: (draft: RecordDraft) => Checked<string>;
  readonly update: (id: string, changes: JsonObject) => Refusal | undefined;
  readonly setInvalid: (ids: readonly string[], isInvalid: boolean) => Refusal | undefined;
  readonly setOwner: (owners: ReadonlyMap<string, readonly string[]>) => Refusal | undefined;
  readonly remove: (ids: readonly string[]) => Refusal | undefined;
}
