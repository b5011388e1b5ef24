import * as z from '@x/contract-schema';
import { lenient } from './lenient.ts';

/**
 * An employee as the address book answers (label: sdk and observed; the vendor's pages of these entries name no
 * fields). Any field may be absent, and further ones are passed on.
 */
export interface Employee {
  openUserId?: string | null | undefined;
  account?: string | null | undefined;
  name?: string | null | undefined;
  nickName?: string | null | undefined;
  /** True once the employee is stopped. */
  isStop?: boolean | null | undefined;
  email?: string | null | undefined;
  mobile?: string | null | undefined;
  /** `M` or `F`. */
  gender?: string | null | undefined;
  position?: string | null | undefined;
  profileImageUrl?: string | null | undefined;
  departmentIds?: readonly number[] | null | undefined;
  /** Only with `showDepartmentIdsDetail`. */
  mainDepartmentId?: number | null | undefined;
  /** Only with `showDepartmentIdsDetail`. */
  attachingDepartmentIds?: readonly number[] | null | undefined;
  employeeNumber?: string | null | undefined;
  leaderId?: string | null | undefined;
  /** Milliseconds since 1970. */
  createTime?: number | null | undefined;
}

export const employeeFields = {
  openUserId: lenient(z.string()),
  account: lenient(z.string()),
  name: lenient(z.string()),
  nickName: lenient(z.string()),
  isStop: lenient(z.boolean()),
  email: lenient(z.string()),
  mobile: lenient(z.string()),
  gender: lenient(z.string()),
  position: lenient(z.string()),
  profileImageUrl: lenient(z.string()),
  departmentIds: lenient(z.array(z.number())),
  mainDepartmentId: lenient(z.number()),
  attachingDepartmentIds: lenient(z.array(z.number())),
  employeeNumber: lenient(z.string()),
  leaderId: lenient(z.string()),
  createTime: lenient(z.number()),
};
