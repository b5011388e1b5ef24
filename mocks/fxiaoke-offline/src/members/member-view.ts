import { MemberStatus } from '@x/fxiaoke-offline/contract';
import { withoutEmpty } from '../answers/without-empty.ts';
import type { User } from '../seed/user.ts';

/** The whole company, which sample answers list among the departments of an employee. */
const WHOLE_COMPANY = 999_999;

/** An employee as `/cgi/user/get` and the query by time range show one. */
export function memberView(user: User, showDepartmentIdsDetail: boolean): object {
  const [mainDepartmentId, ...attachingDepartmentIds] = user.departmentIds;
  return withoutEmpty({
    openUserId: user.id,
    account: user.account,
    name: user.fullName || user.name,
    nickName: user.name,
    isStop: user.status === MemberStatus.Disabled,
    email: user.email,
    mobile: user.mobile,
    gender: user.gender,
    position: user.position,
    profileImageUrl: user.profileImageUrl,
    departmentIds: [...user.departmentIds, WHOLE_COMPANY],
    ...(showDepartmentIdsDetail ? { mainDepartmentId, attachingDepartmentIds } : {}),
    qq: user.qq,
    weixin: user.weixin,
    employeeNumber: user.employeeNumber,
    hireDate: user.hireDate,
    birthDate: user.birthDate,
    startWorkDate: user.startWorkDate,
    createTime: user.createTime,
    leaderId: user.leaderId,
  });
}

/** An employee as the query by mobile number shows one, which words some fields differently. */
export function memberByMobileView(user: User, enterpriseId: number): object {
  const isStop = user.status === MemberStatus.Disabled;
  return withoutEmpty({
    openUserId: user.id,
    enterpriseId,
    account: user.account,
    fullName: user.fullName,
    name: user.name,
    nickName: user.name,
    // No word was seen for an employee who is disabled.
    status: isStop ? '' : 'NORMAL',
    mobile: user.mobile,
    email: user.email,
    gender: user.gender,
    leaderId: user.leaderId,
    position: user.position,
    employeeNumber: user.employeeNumber,
    mainDepartmentIds: user.departmentIds.slice(0, 1),
    departmentIds: user.departmentIds,
    isStop,
    createTime: user.createTime,
    updateTime: user.updateTime,
  });
}
