import type { VendorResponse } from '@x/mock-kit';
import type { WpsState } from '../state/wps-state.ts';
import { type RuledFields, refuseFieldRules } from './field-rules.ts';
import { refuseFieldValues, type WrittenFields } from './field-values.ts';
import { refuseSensitiveWords, type WordedFields } from './sensitive-words.ts';
import { refuseTakenFields, type UniqueFields } from './taken-fields.ts';

export interface UserFields extends WrittenFields, RuledFields, WordedFields, UniqueFields {}

/** The user who is to have the fields. */
interface Holder {
  /** Undefined for a user who is yet to be created. */
  readonly id: string | undefined;
  readonly departmentIds: readonly string[];
}

/** What speaks against the fields that create and update write, in the order in which it is looked at. */
export function fieldRefusals(
  state: WpsState,
  fields: UserFields,
  { id, departmentIds }: Holder,
): (VendorResponse | undefined)[] {
  return [
    refuseFieldValues(state, fields, departmentIds),
    refuseFieldRules(state.company, fields),
    refuseSensitiveWords(state.company, fields),
    refuseTakenFields(state, fields, id),
  ];
}
