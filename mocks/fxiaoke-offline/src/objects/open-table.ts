import type { BusinessRequest } from '../operations/business-operation.ts';
import type { ObjectTable } from './object-table.ts';
import { PERSONNEL, personnelTable } from './personnel-table.ts';
import { recordTable } from './record-table.ts';

/** The records of an object: those of PersonnelObj are the employees, all others are kept as they come. */
export function openTable(request: BusinessRequest, dataObjectApiName: string): ObjectTable {
  return dataObjectApiName === PERSONNEL ? personnelTable(request) : recordTable(request, dataObjectApiName);
}
