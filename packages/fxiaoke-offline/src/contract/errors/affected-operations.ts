/** The operations that fetch a token. */
export const tokenCalls = ['corpAccessToken', 'oauthToken'] as const;

/** The operations whose body says in whose name the call is made. */
const callsWithActor = [
  'getDepartmentDetails',
  'createPresetObject',
  'updatePresetObject',
  'getPresetObject',
  'queryPresetObjects',
  'invalidatePresetObject',
  'recoverPresetObject',
  'deletePresetObject',
  'changePresetObjectOwner',
  'createErpObject',
  'updateErpObject',
  'queryErpObjects',
  'invalidateErpObject',
  'changeErpObjectOwner',
  'deleteErpObject',
] as const;

/** The operations that name an employee by an open platform account, be it the one who acts. */
export const callsWithOpenUserId = [
  'setMemberStatusBatch',
  'setMemberStatus',
  'updateMember',
  'queryEmployeeByOpenUserId',
  'updateDepartment',
  ...callsWithActor,
] as const;

/** The operations on employees. */
export const memberCalls = [
  'setMemberStatusBatch',
  'setMemberStatus',
  'updateMember',
  'queryUpdatedEmployees',
  'queryEmployeeByOpenUserId',
  'queryEmployeeByMobile',
] as const;

/** Of these, the ones that change several employees in a call. Of the others, nothing is taken to be changed. */
export const callsWithSeveralMembers = ['setMemberStatusBatch', 'setMemberStatus'] as const;

/** The operations that change several things in a call, each by an open platform account of its own. */
export const callsWithSeveralOpenUserIds = [...callsWithSeveralMembers, 'changePresetObjectOwner'] as const;

/** The operations that name a department. */
export const callsWithDepartmentId = [
  'updateDepartment',
  'getDepartmentDetails',
  'setDepartmentStatus',
  'updateMember',
] as const;

/** For codes of other parts of the vendor's platform, which no operation of this package should meet. */
export const noCall = [] as const;
