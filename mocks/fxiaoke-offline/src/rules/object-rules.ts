import { pages } from '@x/fxiaoke-offline/contract';
import type { Rule } from '@x/mock-kit';

/** Records of objects. */
export const objectRules = [
  {
    id: 'fxiaoke.any-object-name',
    statement:
      'Any dataObjectApiName is taken, on the preset and the ERP paths alike; an unknown object has no records.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.unknown-record',
    statement: 'An id that names no record of the object in the corp is answered 32000, and nothing is changed.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.invalid-record-kept',
    statement: 'A record that was invalidated cannot be updated or change its owner: 32000.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.invalid-record-shown',
    statement: 'The details of a record that was invalidated show it, with life_status invalid and is_deleted true.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.query-leaves-out-invalid',
    statement: 'Queries leave out records that were invalidated.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.already-done',
    statement: 'Invalidating an invalid record, and recovering a valid one, is a success.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.delete-before-invalid',
    statement: 'Records that were not invalidated before are not deleted: 32000. The page says so for preset objects.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.details-ignored',
    statement: 'details are taken and nothing is made of them.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.erp-create-data-id',
    statement: 'createErpObject answers with dataId, as createPresetObject does.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.deep-paging',
    statement: 'An offset over 10000 is answered 10013, with texts of its own.',
    evidence: 'documented',
    source: pages.deepPaging,
  },
  {
    id: 'fxiaoke.query-total',
    statement: 'total is 0 when find_explicit_total_num is false.',
    evidence: 'documented',
    source: pages.deepPaging,
  },
  {
    id: 'fxiaoke.operators',
    statement:
      'A list field passes an operator when one of its entries does; numbers compare as numbers, all else as text; ' +
      'operators that deny let empty fields pass; CONTAINS is LIKE, HASANYOF is IN.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.projection-missing',
    statement: 'A query of preset objects without fieldProjection, which the page requires, gives all fields.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.employee-id-form',
    statement:
      'Fields of objects name employees by openUserId when the credentials stand in the body, by the number of the ' +
      'CRM employee when they stand in headers; requests may use either.',
    evidence: 'observed',
    source: "two third parties' copies of the vendor's text on convertUserId, and a sample answer with user_id 1453",
  },
  {
    id: 'fxiaoke.personnel-statuses',
    statement: 'The records of PersonnelObj are the employees; its status is "0" enabled, "1" disabled.',
    evidence: 'observed',
    source: "a third party's copy of the vendor's old wiki, 1090",
  },
  {
    id: 'fxiaoke.personnel-hidden',
    statement:
      'PersonnelObj shows its records to every employee; switched on: to nobody, as without the permission that the ' +
      "vendor's FAQ tells of.",
    evidence: 'documented',
    source: 'https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/FAQ/data-not-found/',
    switch: 'personnelHidden',
  },
  {
    id: 'fxiaoke.personnel-read-only',
    statement:
      "Switched on: a change of a base field of PersonnelObj is answered 32000. The vendor's help centre says that they " +
      'cannot be edited, its Offline pages recommend just that.',
    evidence: 'inferred',
    switch: 'personnelReadOnly',
  },
  {
    id: 'fxiaoke.personnel-fields',
    statement: 'A field of PersonnelObj with a value that it cannot have, such as status "2", is answered 15002.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.personnel-life',
    statement: 'Records of PersonnelObj are not invalidated, recovered or given to other owners: 32000.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
