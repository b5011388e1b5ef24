import type { ErrorCatalogue } from '@x/core-signing';
import {
  callsWithDepartmentId,
  callsWithOpenUserId,
  callsWithSeveralMembers,
  callsWithSeveralOpenUserIds,
  memberCalls,
} from './affected-operations.ts';
import { finalRow } from './table-row.ts';

/** What the parameters of an operation say. */
export const parameterErrors = {
  openUserIdMissing: {
    ...finalRow,
    codes: [10010],
    message: '缺少参数openUserId',
    operations: callsWithOpenUserId,
    advice: {
      en: 'No openUserId, openUserIds or currentOpenUserId arrived. Check what stands between here and the vendor.',
      'zh-CN': '请求中缺少 openUserId、openUserIds 或 currentOpenUserId，请检查中间代理是否改动了请求体。',
    },
  },
  openUserIdInvalid: {
    ...finalRow,
    codes: [11008],
    message: '参数openUserId不合法',
    operations: callsWithOpenUserId,
    advice: {
      en: 'openUserId, openUserIds or currentOpenUserId is not an open platform account (FSUID_...).',
      'zh-CN': 'openUserId、openUserIds 或 currentOpenUserId 不是合法的开放平台员工账号（FSUID_...）。',
    },
  },
  departmentIdInvalid: {
    ...finalRow,
    codes: [11009],
    message: '参数departmentId不合法',
    operations: callsWithDepartmentId,
    advice: {
      en: "departmentId is not a department's whole number. Read the numbers with getDepartmentList.",
      'zh-CN': 'departmentId 不是合法的部门编号，请用 getDepartmentList 查询。',
    },
  },
  bodyEmpty: {
    ...finalRow,
    codes: [12004],
    message: 'POST的数据包为空',
    advice: {
      en: 'The request arrived without a body. Look for a proxy that drops it.',
      'zh-CN': '请求体为空，请检查代理是否丢弃了请求体。',
    },
  },
  parameterInvalid: {
    ...finalRow,
    codes: [15002],
    message: '参数不合法',
    advice: {
      en: 'A parameter is missing, of the wrong type or out of range. Compare the request with the vendor page.',
      'zh-CN': '参数缺失、类型不符或取值越界，请对照接口文档检查。',
    },
  },
  openUserIdNotFound: {
    ...finalRow,
    codes: [20012],
    message: 'openUserId未找到',
    // What became of the other entries of a list is not documented.
    mayHaveExecuted: callsWithSeveralOpenUserIds,
    operations: callsWithOpenUserId,
    advice: {
      en: 'At least one openUserId is unknown in this company. What became of the other entries of a list is not documented: read them back, or send smaller lists.',
      'zh-CN': '至少有一个 openUserId 在该企业不存在。官方未说明列表中其余员工是否生效，请回读确认或改用更小的列表。',
    },
  },
  departmentNotFound: {
    ...finalRow,
    codes: [30007],
    message: '部门不存在',
    operations: callsWithDepartmentId,
    advice: {
      en: 'There is no such department. Read the numbers with getDepartmentList.',
      'zh-CN': '部门不存在，请用 getDepartmentList 查询部门编号。',
    },
  },
  employeeNotFound: {
    ...finalRow,
    codes: [30027],
    message: '员工不存在',
    // What became of the other entries of a list is not documented.
    mayHaveExecuted: callsWithSeveralMembers,
    operations: memberCalls,
    advice: {
      en: 'An employee does not exist. What became of the other entries of a list is not documented: read them back.',
      'zh-CN': '员工不存在。官方未说明列表中其余员工是否生效，请回读确认。',
    },
  },
  parameterError: {
    ...finalRow,
    codes: [32000],
    message: '参数错误',
    advice: {
      en: "The body fits no operation of this path. Where several pages print one path (see Paths), that means the path is wrong on this cloud: try paths: 'observed'.",
      'zh-CN':
        "请求体与该路径的任何接口都不匹配。若多个接口文档印有同一路径（见 Paths），说明该云环境不支持，可改用 paths: 'observed'。",
    },
  },
} as const satisfies ErrorCatalogue;
