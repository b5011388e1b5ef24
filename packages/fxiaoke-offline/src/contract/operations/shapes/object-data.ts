import * as z from '@x/contract-schema';
import { text } from './text.ts';

/** The fields of one record by their API names; which there are, the object's own description says. */
export type ObjectRecord = Readonly<Record<string, unknown>>;

/** A record to be created. The name of the object stands among its fields. */
export interface NewObjectData {
  /** The object's API name, such as `AccountObj`. */
  readonly dataObjectApiName: string;
  readonly [field: string]: unknown;
}

/** The fields of a record that are to change. */
export interface ChangedObjectData extends NewObjectData {
  readonly _id: string;
}

/** Records of detail objects, by the API name of their object; the vendor's pages do not describe the values. */
export type ObjectDetails = Readonly<Record<string, unknown>>;

/** One record, named by the object and its id. */
export interface ObjectReference {
  readonly object_data_id: string;
  readonly dataObjectApiName: string;
}

/** Several records of one object. */
export interface ObjectIdList {
  readonly idList: readonly string[];
  readonly dataObjectApiName: string;
}

export const objectRecord = z.record(z.string(), z.unknown());
export const newObjectData = z.looseObject({ dataObjectApiName: text });
export const changedObjectData = z.looseObject({ dataObjectApiName: text, _id: text });
export const objectDetails = z.record(z.string(), z.unknown());
export const objectReference = z.strictObject({ object_data_id: text, dataObjectApiName: text });
export const objectIdList = z.strictObject({
  idList: z.array(text).check(z.minLength(1)),
  dataObjectApiName: text,
});
