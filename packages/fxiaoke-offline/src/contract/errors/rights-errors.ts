import type { ErrorCatalogue } from '@x/core-signing';
import { callsWithDepartmentId, callsWithSeveralMembers, memberCalls } from './affected-operations.ts';
import { finalRow } from './table-row.ts';

/** What the app may not do. */
export const rightsErrors = {
  appLacksAccess: {
    ...finalRow,
    codes: [15003],
    message: 'APP没有访问权限',
    advice: {
      en: 'The app may not use this interface. Open it in the developer console.',
      'zh-CN': '应用没有该接口的访问权限，请在开发者后台开通。',
    },
  },
  employeeDataForbidden: {
    ...finalRow,
    codes: [20014],
    message: '应用没有获取该员工的数据的权限',
    // Which entry of a list was refused, and what became of the others, is not documented.
    mayHaveExecuted: callsWithSeveralMembers,
    operations: memberCalls,
    advice: {
      en: 'The app has no right to the data of one of these employees. Widen its visible range. What became of the other employees of a list is not documented: read them back.',
      'zh-CN': '应用没有其中某位员工的数据权限，请扩大应用可见范围。官方未说明列表中其余员工是否生效，请回读确认。',
    },
  },
  enterpriseDataForbidden: {
    ...finalRow,
    codes: [20020],
    message: '应用没有获取该企业的数据的权限',
    advice: {
      en: 'The app has no right to the data of this company. Have the company authorise it again.',
      'zh-CN': '应用没有该企业的数据权限，请让企业重新授权。',
    },
  },
  appStopped: {
    ...finalRow,
    codes: [20021],
    message: '在当前企业下，该app的状态为停用',
    advice: {
      en: 'The app is stopped in this company. Have the administrator start it again.',
      'zh-CN': '应用在该企业已停用，请联系管理员重新启用。',
    },
  },
  appNotAuthorised: {
    ...finalRow,
    codes: [20022],
    message: '企业没有对该app授权',
    advice: {
      en: 'The company has not authorised the app. Have its administrator do so; that gives a permanentCode.',
      'zh-CN': '企业尚未授权该应用，请联系企业管理员授权并取得 permanentCode。',
    },
  },
  departmentForbidden: {
    ...finalRow,
    codes: [20023],
    message: 'APP没有访问department的权限',
    operations: callsWithDepartmentId,
    advice: {
      en: 'The app may not reach this department. Widen its visible range in the developer console.',
      'zh-CN': '应用没有该部门的访问权限，请在开发者后台扩大应用可见范围。',
    },
  },
} as const satisfies ErrorCatalogue;
