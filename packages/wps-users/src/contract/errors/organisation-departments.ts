import type { ErrorCatalogue } from '@x/core-signing';
import { tableRow } from './table-row.ts';

/** The codes of the organisation section that are about departments and who is in them. */
export const organisationDepartmentErrors = {
  departmentNotEmpty: tableRow(400002006, '部门不为空', [
    'The department still has members or departments below it. Move them first.',
    '部门下仍有成员或子部门，请先移出。',
  ]),
  rootDepartmentExists: tableRow(400002007, '根部门已存在', [
    'A company has one root department, and it has it already. Create the department below it.',
    '企业只有一个根部门且已存在，请在其下创建部门。',
  ]),
  departmentNameInvalid: tableRow(400002008, '部门名称无效', [
    'The name of the department is empty, too long or has characters that are not allowed. Change it.',
    '部门名称为空、过长或含有不允许的字符，请修改。',
  ]),
  departmentDisplayNameInvalid: tableRow(400002009, '部门显示名称无效', [
    'The display name of the department is not allowed. Change it.',
    '部门显示名称无效，请修改。',
  ]),
  departmentNameTaken: tableRow(400002010, '部门名称已被占用', [
    'Another department in the same place has this name. Choose another.',
    '同级部门已使用该名称，请更换。',
  ]),
  departmentOrderRebuilding: tableRow(
    400002013,
    '部门排序权重重构中',
    ['The order of departments is being rebuilt. Try again later.', '部门排序正在重建，请稍后重试。'],
    { retry: 'backoff' },
  ),
  departmentMemberOrderRebuilding: tableRow(
    400002014,
    '部门成员排序权重重构中',
    ['The order of members is being rebuilt. Try again later.', '部门成员排序正在重建，请稍后重试。'],
    { retry: 'backoff' },
  ),
  departmentDepthLimitExceeded: tableRow(400002040, '部门深度限制', [
    'The department would lie too deep. Choose one that is nearer to the root.',
    '部门层级过深，请选择更靠近根部门的位置。',
  ]),
  departmentThirdPartyIdInUse: tableRow(400002044, '存在相同的部门三方标识正在使用', [
    'Another department uses this id of an external source. Each department needs its own.',
    '该外部部门标识正被其他部门使用，请保证唯一。',
  ]),
  departmentThirdPartyIdTaken: tableRow(400002045, '部门第三方 Id 已被占用', [
    'Another department has this id of an external source. Each department needs its own.',
    '该第三方部门 ID 已被占用，请保证唯一。',
  ]),
  departmentNotFound: tableRow(
    400002113,
    '部门不存在',
    [
      'A department id in the request is unknown in this company. Read the departments again; the root has an id of its own.',
      '请求中的部门 ID 在本企业不存在，请重新查询部门；根部门也有自己的 ID。',
    ],
    {
      operations: ['create', 'update', 'batchUpdateDept', 'batchUpdateOrder'],
      mayHaveExecuted: ['batchUpdateDept', 'batchUpdateOrder'],
    },
  ),
  departmentAttributeInvalid: tableRow(400002114, '部门属性无效', [
    'A field of the department has a value that is not taken. Correct it.',
    '部门的某个属性取值无效，请更正。',
  ]),
  departmentNameSensitive: tableRow(400002115, '部门名称存在敏感词', [
    'The name of the department has a word that the vendor forbids. Choose another.',
    '部门名称含有敏感词，请更换。',
  ]),
  departmentParentInvalid: tableRow(400002116, '部门 ParentId 无效', [
    'The department above is unknown, or lies below this one. Check parent_id.',
    '上级部门不存在，或位于本部门之下，请检查 parent_id。',
  ]),
  departmentWeightInvalid: tableRow(400002117, '部门 Weight 无效', [
    'The place in the order is not valid. Send a whole number.',
    '排序权重无效，请使用整数。',
  ]),
  departmentIdInvalid: tableRow(400002118, '部门 Id 无效', [
    'A department id is not one. Send ids as the vendor gives them, as texts.',
    '部门 ID 格式无效，请原样使用接口返回的字符串 ID。',
  ]),
  departmentThirdPartyIdInvalid: tableRow(400002119, '部门第三方 Id 无效', [
    'The id of an external source is not valid. Check its length and characters.',
    '第三方部门 ID 无效，请检查其长度与字符。',
  ]),
  exDeptIdInvalid: tableRow(400002120, '部门 ExDeptId 无效', [
    'ex_dept_id is not valid. Check its length and characters.',
    'ex_dept_id 无效，请检查其长度与字符。',
  ]),
  exDeptIdSensitive: tableRow(400002121, '部门 ExDeptId 存在敏感词', [
    'ex_dept_id has a word that the vendor forbids. Choose another.',
    'ex_dept_id 含有敏感词，请更换。',
  ]),
  exDeptIdTaken: tableRow(400002122, '部门 ExDeptId 已被占用', [
    'Another department has this ex_dept_id. Each department needs its own.',
    'ex_dept_id 已被其他部门使用，请保证唯一。',
  ]),
  departmentLeaderInvalid: tableRow(400002123, '部门领导信息无效', [
    'The leaders of the department are not written as the page asks. Each has a user_id and an order.',
    '部门领导信息无效，每项须含 user_id 与 order。',
  ]),
  departmentLeaderNotFound: tableRow(400002124, '部门领导不存在', [
    'A leader of the department is unknown in this company. Check the user ids.',
    '部门领导在本企业不存在，请核对用户 ID。',
  ]),
  departmentMemberNotFound: tableRow(
    400002152,
    '部门成员不存在',
    [
      'The user is not a member of the department. Put the user there with batchUpdateDept first.',
      '用户不是该部门成员，请先用 batchUpdateDept 将其加入。',
    ],
    { operations: ['batchUpdateOrder'], mayHaveExecuted: ['batchUpdateOrder'] },
  ),
  departmentMemberExists: tableRow(400002153, '部门成员存在', [
    'The user is a member of the department already. There is nothing to do.',
    '用户已是该部门成员，无需处理。',
  ]),
} as const satisfies ErrorCatalogue;
