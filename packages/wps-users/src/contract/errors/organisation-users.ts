import type { ErrorCatalogue } from '@x/core-signing';
import { errorCodesPage } from './sources.ts';
import { tableRow } from './table-row.ts';

/** Those that name users by their ids. */
const operationsOnUsers = [
  'batchDisable',
  'batchEnable',
  'get',
  'update',
  'delete',
  'depts',
  'batchUpdateDept',
  'batchUpdateOrder',
  'customAttrsBatchUpdate',
  'batchLogout',
] as const;

/**
 * Those that take a list of users. What became of the others of a list when one is refused is on no page; that a call
 * for one user is refused before anything is changed is inferred.
 */
const operationsOnManyUsers = [
  'batchDisable',
  'batchEnable',
  'batchUpdateDept',
  'batchUpdateOrder',
  'customAttrsBatchUpdate',
  'batchLogout',
] as const;

/** The codes 400002125 to 400002151 of the organisation section: users, and what belongs to one user only. */
export const organisationUserErrors = {
  userNotFound: {
    codes: [400002125],
    httpStatus: [400],
    message: '用户不存在',
    retry: 'never',
    mayHaveExecuted: operationsOnManyUsers,
    operations: operationsOnUsers,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A user id in the request is unknown in this company. What became of the other users of a list is not documented: read them back, or send smaller lists.',
      'zh-CN': '请求中的某个用户 ID 在本企业不存在。官方未说明列表中其余用户是否生效，请回读确认或改用更小的列表。',
    },
  },
  userDisabled: tableRow(400002126, '用户被禁用', [
    'The user is disabled. Enable the user with batchEnable first, or leave the user out.',
    '用户已被禁用，请先用 batchEnable 启用，或不处理该用户。',
  ]),
  userAlreadyActivated: tableRow(400002127, '用户已被激活', [
    'The user is active already. There is nothing to do.',
    '用户已激活，无需处理。',
  ]),
  userDeleted: {
    codes: [400002128],
    httpStatus: [400],
    message: '用户被删除',
    retry: 'never',
    mayHaveExecuted: operationsOnManyUsers,
    operations: operationsOnUsers,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A user in the request has been deleted. Take deleted users out of it.',
      'zh-CN': '请求中的某个用户已被删除，请将其移出请求。',
    },
  },
  userActivationFailed: tableRow(400002129, '用户激活错误', [
    'The user could not be activated. Have the invitation sent again from the console.',
    '用户激活失败，请在管理后台重新发送邀请。',
  ]),
  userCreationFailed: tableRow(
    400002130,
    '创建用户失败',
    [
      'The user could not be created. details may name the cause; see that the plan has room and no field is taken.',
      '创建用户失败，请查看 details，并确认套餐人数充足、各字段未被占用。',
    ],
    { operations: ['create'] },
  ),
  userAttributeInvalid: tableRow(
    400002131,
    '用户属性无效',
    [
      'A field of the user has a value that is not taken. Send fewer fields to find out which.',
      '用户的某个属性取值无效，可减少字段逐一排查。',
    ],
    { operations: ['create', 'update', 'customAttrsBatchUpdate'], mayHaveExecuted: ['customAttrsBatchUpdate'] },
  ),
  userNameInvalid: tableRow(
    400002132,
    '用户名称无效',
    [
      'user_name is empty, too long or has characters that are not allowed. Change it.',
      'user_name 为空、过长或含有不允许的字符，请修改。',
    ],
    { operations: ['create', 'update'] },
  ),
  userNameSensitive: tableRow(
    400002133,
    '用户名称存在敏感词',
    ['user_name has a word that the vendor forbids. Change it.', 'user_name 含有敏感词，请修改。'],
    { operations: ['create', 'update'] },
  ),
  userNameTaken: tableRow(
    400002134,
    '用户名称已被占用',
    ['Another user has this user_name. Choose another.', 'user_name 已被其他用户使用，请更换。'],
    { operations: ['create', 'update'] },
  ),
  loginNameSensitive: tableRow(400002136, '用户登录名存在敏感词', [
    'The login name has a word that the vendor forbids. Choose another.',
    '登录名含有敏感词，请更换。',
  ]),
  userAliasInvalid: tableRow(400002137, '用户别名无效', [
    'The alias is not valid. Check its length and characters.',
    '用户别名无效，请检查其长度与字符。',
  ]),
  userAliasSensitive: tableRow(400002138, '用户别名存在敏感词', [
    'The alias has a word that the vendor forbids. Choose another.',
    '用户别名含有敏感词，请更换。',
  ]),
  userAliasTaken: tableRow(400002139, '用户别名已被占用', [
    'Another user has this alias. Choose another.',
    '用户别名已被其他用户使用，请更换。',
  ]),
  userNicknameSensitive: tableRow(400002140, '用户昵称存在敏感词', [
    'The nickname has a word that the vendor forbids. Change user_name.',
    '用户昵称含有敏感词，请修改 user_name。',
  ]),
  userNicknameTaken: tableRow(400002141, '用户昵称名已被占用', [
    'Another user has this nickname. Change user_name.',
    '用户昵称已被其他用户使用，请修改 user_name。',
  ]),
  userAvatarTaken: tableRow(400002142, '用户头像已被占用', [
    'Another user has this picture. Use another.',
    '头像已被其他用户使用，请更换。',
  ]),
  phoneTaken: tableRow(
    400002143,
    '用户手机号码已被占用',
    [
      'Another user has this phone. Find that user with byPhones, in every status.',
      '手机号已被其他用户使用，可用 byPhones 以所有状态查找该用户。',
    ],
    { operations: ['create', 'update'] },
  ),
  emailTaken: tableRow(
    400002144,
    '用户邮箱已被占用',
    [
      'Another user has this email. Find that user with byEmails, in every status.',
      '邮箱已被其他用户使用，可用 byEmails 以所有状态查找该用户。',
    ],
    { operations: ['create', 'update'] },
  ),
  thirdUnionIdInvalid: tableRow(400002145, '用户 ThirdUnionId 无效', [
    'ThirdUnionId is not valid. Check its length and characters.',
    'ThirdUnionId 无效，请检查其长度与字符。',
  ]),
  userAccountSensitive: tableRow(400002146, '用户账号存在敏感词', [
    'The account name has a word that the vendor forbids. Choose another.',
    '用户账号含有敏感词，请更换。',
  ]),
  userAccountTaken: tableRow(400002147, '用户账号已被占用', [
    'Another user has this account name. Choose another.',
    '用户账号已被其他用户使用，请更换。',
  ]),
  employeeIdTaken: tableRow(
    400002148,
    '用户工号已被占用',
    ['Another user has this employee_id. Each user needs an own one.', 'employee_id 已被其他用户使用，请保证唯一。'],
    { operations: ['create', 'update'] },
  ),
  exUserIdInvalid: tableRow(
    400002149,
    '用户 ExUserId 无效',
    ['ex_user_id is not valid. Check its length and characters.', 'ex_user_id 无效，请检查其长度与字符。'],
    { operations: ['create'] },
  ),
  exUserIdSensitive: tableRow(
    400002150,
    '用户 ExUserId 存在敏感词',
    ['ex_user_id has a word that the vendor forbids. Choose another.', 'ex_user_id 含有敏感词，请更换。'],
    { operations: ['create'] },
  ),
  exUserIdTaken: tableRow(
    400002151,
    '用户 ExUserId 已被占用',
    [
      'Another user has this ex_user_id. Find that user with byExUserIds, in every status.',
      'ex_user_id 已被其他用户使用，可用 byExUserIds 以所有状态查找该用户。',
    ],
    { operations: ['create'] },
  ),
} as const satisfies ErrorCatalogue;
