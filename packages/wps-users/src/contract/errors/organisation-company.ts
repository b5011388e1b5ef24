import type { ErrorCatalogue } from '@x/core-signing';
import { errorCodesPage } from './sources.ts';
import { tableRow } from './table-row.ts';

/** The codes of the organisation section that are about the company and its administrators. */
export const organisationCompanyErrors = {
  companyDisabled: tableRow(400002001, '企业被禁用', [
    'The company is disabled. Its administrator must ask the vendor to enable it.',
    '企业已被禁用，请企业管理员联系 WPS 恢复。',
  ]),
  companyAccountDisabled: tableRow(400002002, '账户被禁用', [
    'The account in the company is disabled. Enable it with batchEnable, or leave the user out.',
    '企业内的账户已被禁用，请用 batchEnable 启用，或不处理该用户。',
  ]),
  companyNotAuthorised: tableRow(400002003, '企业未授权', [
    'The company has not authorised the app. Its administrator must approve the app in the console.',
    '企业尚未授权该应用，请企业管理员在管理后台通过授权。',
  ]),
  companyMemberLimitExceeded: tableRow(
    400002004,
    '企业人数超限',
    [
      'The company has as many members as its plan allows. Disable or delete members, or extend the plan.',
      '企业人数已达套餐上限，请禁用或删除成员，或扩容。',
    ],
    { operations: ['create', 'batchEnable'], mayHaveExecuted: ['batchEnable'] },
  ),
  companyNotFound: tableRow(400002005, '企业不存在', [
    'The company is unknown. Check that appId belongs to this company and that baseURL is its deployment.',
    '企业不存在，请确认 appId 属于该企业，且 baseURL 指向其所在环境。',
  ]),
  // The table has two codes with this text.
  companyNameInvalid: {
    codes: [400002011, 400002015],
    httpStatus: [400],
    message: '企业名称无效',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'The name of the company is not valid. Correct it in the console.',
      'zh-CN': '企业名称无效，请在管理后台更正。',
    },
  },
  organisationKeyIdInvalid: tableRow(400002012, '无效的密钥 ID', [
    'A key id is unknown. Copy appId and appKey again from the developer console.',
    '密钥 ID 无效，请从开发者后台重新复制 appId 与 appKey。',
  ]),
  companyDomainInvalid: tableRow(400002016, '企业域名无效', [
    'The domain of the company is not valid. Check it in the console.',
    '企业域名无效，请在管理后台检查。',
  ]),
  companyCodeInvalid: tableRow(400002017, '企业编码无效', [
    'The code of the company is not valid. Check it in the console.',
    '企业编码无效，请在管理后台检查。',
  ]),
  entitlementValueInvalid: tableRow(400002047, '无效的权益值', [
    'The plan has no such entitlement. Check the plan of the company in the console.',
    '权益值无效，请在管理后台检查企业套餐。',
  ]),
  companyLicenceExpired: tableRow(400002049, '企业授权过期', [
    'The licence of the company has expired. It must be renewed before anything can be changed.',
    '企业授权已过期，续期后才能继续操作。',
  ]),
  companyDeleted: tableRow(400002100, '企业被删除', [
    'The company was deleted. Stop calling for it.',
    '企业已被删除，请停止对其调用。',
  ]),
  companyNotEmpty: tableRow(400002101, '企业不为空', [
    'The company still has members or departments. Remove them first.',
    '企业中仍有成员或部门，请先移除。',
  ]),
  defaultCompanyNotFound: tableRow(400002102, '默认企业不存在', [
    'The deployment has no default company. Its operator must set one up.',
    '该环境没有默认企业，请由运维人员配置。',
  ]),
  companyAttributeInvalid: tableRow(400002103, '企业属性无效', [
    'A field of the company has a value that is not taken. Correct it in the console.',
    '企业的某个属性取值无效，请在管理后台更正。',
  ]),
  companyNameSensitive: tableRow(400002104, '企业名称存在敏感词', [
    'The name of the company has a word that the vendor forbids. Choose another.',
    '企业名称含有敏感词，请更换。',
  ]),
  companyNameTaken: tableRow(400002105, '企业名称已被占用', [
    'Another company has this name. Choose another.',
    '企业名称已被其他企业使用，请更换。',
  ]),
  companyLogoTaken: tableRow(400002106, '企业 Logo 已被占用', [
    'Another company has this logo. Choose another.',
    '企业 Logo 已被其他企业使用，请更换。',
  ]),
  companyDomainTaken: tableRow(400002107, '企业域名已被占用', [
    'Another company has this domain. Choose another.',
    '企业域名已被其他企业使用，请更换。',
  ]),
  companyPhoneInvalid: tableRow(400002108, '企业注册手机号无效', [
    'The phone number under which the company is registered is not valid. Correct it.',
    '企业注册手机号无效，请更正。',
  ]),
  companyPhoneTaken: tableRow(400002109, '企业注册手机号已被占用', [
    'Another company is registered under this phone number. Use another.',
    '该手机号已注册其他企业，请更换。',
  ]),
  companyEmailInvalid: tableRow(400002110, '企业注册邮箱无效', [
    'The mail address under which the company is registered is not valid. Correct it.',
    '企业注册邮箱无效，请更正。',
  ]),
  companyEmailTaken: tableRow(400002111, '企业注册邮箱已被占用', [
    'Another company is registered under this mail address. Use another.',
    '该邮箱已注册其他企业，请更换。',
  ]),
  companyTenantCodeTaken: tableRow(400002112, '企业租户编码已被占用', [
    'Another company has this tenant code. Choose another.',
    '企业租户编码已被其他企业使用，请更换。',
  ]),
  superAdministratorNotFound: tableRow(400002154, '超级管理员不存在', [
    'The company has no such super administrator. Check who is one in the console.',
    '没有该超级管理员，请在管理后台确认。',
  ]),
  superAdministratorExists: tableRow(400002155, '超级管理员已存在', [
    'The company has a super administrator already. Hand the role over instead.',
    '企业已有超级管理员，请改为移交角色。',
  ]),
  superAdministratorRestricted: tableRow(400002156, '超级管理员限制错误', [
    'Not allowed on a super administrator. Hand the role over first, or take the user out of the request.',
    '不允许对超级管理员执行该操作，请先移交角色，或将其移出请求。',
  ]),
  systemAdministratorRestricted: tableRow(400002157, '系统管理员限制错误', [
    'Not allowed on a system administrator. Take the role away first, or take the user out of the request.',
    '不允许对系统管理员执行该操作，请先取消其角色，或将其移出请求。',
  ]),
  superAdministratorProtected: {
    codes: [400002158],
    httpStatus: [400],
    message: '超级管理员操作错误',
    retry: 'never',
    mayHaveExecuted: ['batchDisable'],
    operations: ['batchDisable', 'delete'],
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A super administrator cannot be disabled or deleted. Hand the role over first, or take the user out of the list.',
      'zh-CN': '不能禁用或删除超级管理员；请先移交角色，或将其移出列表。',
    },
  },
} as const satisfies ErrorCatalogue;
