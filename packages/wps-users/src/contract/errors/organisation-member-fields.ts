import type { ErrorCatalogue } from '@x/core-signing';
import { tableRow } from './table-row.ts';

/** The codes 400002027 to 400002059 of the organisation section: fields of members, and custom attributes. */
export const organisationMemberFieldErrors = {
  userAccountInvalid: tableRow(400002027, '用户账号无效', [
    'The account name is not valid. Check its length and characters.',
    '用户账号无效，请检查其长度与字符。',
  ]),
  userNicknameInvalid: tableRow(400002028, '用户昵称无效', [
    'The nickname is not valid. Change user_name.',
    '用户昵称无效，请修改 user_name。',
  ]),
  userGenderInvalid: tableRow(
    400002029,
    '用户性别无效',
    ['gender must be male, female or secrecy.', 'gender 须为 male、female 或 secrecy。'],
    { operations: ['create', 'update'] },
  ),
  userDepartmentsInvalid: tableRow(
    400002030,
    '用户部门 Id 列表无效',
    [
      'dept_ids is empty, repeats an id or holds something that is no department id. Correct the list.',
      'dept_ids 为空、有重复或含有非部门 ID 的内容，请更正。',
    ],
    { operations: ['create', 'batchUpdateDept'], mayHaveExecuted: ['batchUpdateDept'] },
  ),
  mainDepartmentInvalid: tableRow(
    400002031,
    '用户主部门 Id 无效',
    [
      'def_dept_id must be one of the departments of the user. Put the user there first, or choose another.',
      'def_dept_id 须为该用户所在部门之一，请先将用户加入该部门，或改用其他部门。',
    ],
    { operations: ['create', 'update'] },
  ),
  employeeIdInvalid: tableRow(
    400002032,
    '用户工号无效',
    ['employee_id is not valid. Check its length and characters.', 'employee_id 无效，请检查其长度与字符。'],
    { operations: ['create', 'update'] },
  ),
  phoneInvalid: tableRow(
    400002033,
    '用户手机号码无效',
    [
      'phone is not a mobile number that the vendor takes. Write it as the console shows numbers, with the country code if it does.',
      'phone 不是有效的手机号，请按管理后台显示的格式填写（含国家代码时一并填写）。',
    ],
    { operations: ['create', 'update'] },
  ),
  titleInvalid: tableRow(
    400002034,
    '用户职务无效',
    ['title is not valid. Check its length and characters.', 'title 无效，请检查其长度与字符。'],
    { operations: ['create', 'update'] },
  ),
  telephoneInvalid: tableRow(
    400002035,
    '用户电话无效',
    [
      'telephone is not a number that the vendor takes. Write digits and dashes only.',
      'telephone 无效，请只使用数字与连字符。',
    ],
    { operations: ['create', 'update'] },
  ),
  emailInvalid: tableRow(
    400002036,
    '用户邮箱无效',
    ['email is not a mail address that the vendor takes. Correct it.', 'email 不是有效的邮箱地址，请更正。'],
    { operations: ['create', 'update'] },
  ),
  employmentTypeInvalid: tableRow(
    400002037,
    '用户员工类别无效',
    [
      'employment_type does not fit the company: permanent and intern are for ordinary companies, the others for schools.',
      'employment_type 与企业类型不符：permanent、intern 适用于普通企业，其余适用于教育企业。',
    ],
    { operations: ['create'] },
  ),
  employmentStatusInvalid: tableRow(
    400002038,
    '用户员工状态无效',
    [
      'employment_status is none that the vendor takes. The page names only probationary.',
      'employment_status 取值无效，文档仅列出 probationary。',
    ],
    { operations: ['create'] },
  ),
  userSourceInvalid: tableRow(400002039, '用户源无效', [
    'The source of the user is not valid. Private deployments only: check how users are synchronised.',
    '用户源无效，仅见于私有化部署，请检查用户同步配置。',
  ]),
  userPasswordInvalid: tableRow(400002041, '密码不符合要求', [
    'The password does not meet the rules of the company. Choose another.',
    '密码不符合企业的密码规则，请更换。',
  ]),
  memberThirdPartyIdInUse: tableRow(400002042, '存在相同的成员三方标识正在使用', [
    'Another member uses this id of an external source. Find that user with byExUserIds.',
    '该外部成员标识正被其他成员使用，可用 byExUserIds 查找。',
  ]),
  thirdUnionIdTaken: tableRow(400002043, '用户 ThirdUnionId 已被占用', [
    'Another user has this ThirdUnionId. Each user needs an own one.',
    'ThirdUnionId 已被其他用户使用，请保证唯一。',
  ]),
  userDepartmentLimitExceeded: tableRow(
    400002046,
    '用户部门数超出限制',
    [
      'The user would be in too many departments. The vendor publishes no limit: send fewer dept_ids.',
      '用户所在部门过多。官方未公布上限，请减少 dept_ids。',
    ],
    { operations: ['create', 'batchUpdateDept'], mayHaveExecuted: ['batchUpdateDept'] },
  ),
  batchCreatePartlyFailed: tableRow(
    400002050,
    '批量创建团队成员部分失败',
    [
      'Some members were created and some were not. Read back who exists before sending the rest again.',
      '部分成员创建成功、部分失败，请先回读确认，再补建其余成员。',
    ],
    { mayHaveExecuted: true },
  ),
  customAttributeExists: tableRow(400002051, '用户自定义字段已存在', [
    'The company has a custom attribute of this name already. Use its attr_id.',
    '企业已有同名自定义字段，请使用其 attr_id。',
  ]),
  customAttributeLimitExceeded: tableRow(400002052, '用户自定义字段超出限制', [
    'The company has as many custom attributes as it may. Delete one first.',
    '自定义字段数量已达上限，请先删除不用的字段。',
  ]),
  customAttributeValueLimitExceeded: tableRow(
    400002053,
    '用户自定义字段值超出限制',
    [
      'The value of a custom attribute is too long. The vendor publishes no limit: shorten it.',
      '自定义字段的值过长。官方未公布上限，请缩短。',
    ],
    { operations: ['customAttrsBatchUpdate'], mayHaveExecuted: ['customAttrsBatchUpdate'] },
  ),
  customAttributeValueHasSpecialCharacters: tableRow(
    400002054,
    '自定义字段值存在特殊字符',
    [
      'The value of a custom attribute has characters that are not allowed. Remove them.',
      '自定义字段的值含有不允许的特殊字符，请去除。',
    ],
    { operations: ['customAttrsBatchUpdate'], mayHaveExecuted: ['customAttrsBatchUpdate'] },
  ),
  loginNameInvalid: tableRow(400002055, '用户登录名无效', [
    'The login name is not valid. Check its length and characters.',
    '登录名无效，请检查其长度与字符。',
  ]),
  userAvatarInvalid: tableRow(400002056, '用户头像无效', [
    'The picture is not accepted. Use another file or address.',
    '头像无效，请更换图片。',
  ]),
  leaderInvalid: tableRow(
    400002057,
    '用户 LeaderId 无效',
    [
      'leader_id is no user of this company, or is the user itself. Check the user id.',
      'leader_id 不是本企业用户，或指向用户本人，请核对。',
    ],
    { operations: ['create', 'update'] },
  ),
  workPlaceInvalid: tableRow(
    400002058,
    '用户工作地点无效',
    ['work_place is not valid. Check its length and characters.', 'work_place 无效，请检查其长度与字符。'],
    { operations: ['create', 'update'] },
  ),
  userNotInCompany: tableRow(400002059, '用户不在企业内', [
    'The user is not in this company. Ids belong to one company and one app: use those that this app has read.',
    '用户不在本企业。用户 ID 按企业与应用隔离，请使用本应用查询到的 ID。',
  ]),
} as const satisfies ErrorCatalogue;
