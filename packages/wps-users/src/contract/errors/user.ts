import type { ErrorCatalogue } from '@x/core-signing';
import { tableRow } from './table-row.ts';

/** The codes of the user section: signing in, and what users see of themselves. */
export const userErrors = {
  loginCredentialsWrong: tableRow(400001004, '登录用户名或密码错误', [
    'Login name or password is wrong. No call of this client sends a password: check what else uses the account.',
    '登录名或密码错误。本客户端不发送密码，请检查其他使用该账号的程序。',
  ]),
  loginUserNotFound: tableRow(400001006, '用户不存在', [
    'The user is unknown to the sign-in service. Check the user id, and that the user belongs to this company.',
    '登录服务中没有该用户，请核对用户 ID 及其所属企业。',
  ]),
  loginPasswordInvalid: tableRow(400001007, '密码不符合要求', [
    'The password does not meet the rules of the company. Choose another in the console.',
    '密码不符合企业的密码规则，请在管理后台更换。',
  ]),
  loginUserStatusInvalid: tableRow(400001008, '无效的用户状态', [
    'The status of the user does not allow this. Read the user, then enable or activate the account first.',
    '用户当前状态不允许该操作，请先查询用户，再启用或激活账号。',
  ]),
  loginKeyIdInvalid: tableRow(400001014, '无效的密钥 ID', [
    'A key id is unknown. Copy appId and appKey again from the developer console.',
    '密钥 ID 无效，请从开发者后台重新复制 appId 与 appKey。',
  ]),
  loginCodeInvalid: tableRow(400001017, '无效的 code', [
    'A one-time code is wrong, used up or expired. Get a new one.',
    '一次性 code 错误、已使用或已过期，请重新获取。',
  ]),
  loginUserNameInvalid: tableRow(400001020, '用户名称无效', [
    'The user name is empty, too long or has characters that are not allowed. Change user_name.',
    '用户名称为空、过长或含有不允许的字符，请修改 user_name。',
  ]),
  loginGenderInvalid: tableRow(400001021, '用户性别无效', [
    'The gender is none that can be written: male, female or secrecy.',
    '性别取值无效，可写入的值为 male、female、secrecy。',
  ]),
  loginNicknameInvalid: tableRow(400001022, '用户昵称无效', [
    'The nickname is not allowed. Choose another.',
    '昵称无效，请更换。',
  ]),
  loginUserNameTaken: tableRow(400001023, '用户名称已被占用', [
    'Another user has this name. Choose another user_name.',
    '用户名称已被其他用户使用，请更换 user_name。',
  ]),
  loginAvatarInvalid: tableRow(400001024, '用户头像无效', [
    'The picture is not accepted. Use another file or address.',
    '头像无效，请更换图片。',
  ]),
  authCodeInvalid: tableRow(400001025, '无效的 authcode', [
    'The authorisation code is wrong, used up or older than 10 minutes. Let the user give consent again.',
    '授权码错误、已使用或已超过 10 分钟，请让用户重新授权。',
  ]),
  cbInvalid: tableRow(400001026, '无效的 Cb', [
    'The vendor does not say what Cb is. If it is the callback address, compare it with the developer console.',
    '官方未说明 Cb 的含义；若指回调地址，请与开发者后台登记的核对。',
  ]),
  sessionInvalid: tableRow(401001003, '无效的 session', [
    'The session is over. Get a new token of the user and give it through getUserAccessToken.',
    '会话已失效，请重新获取用户令牌，并由 getUserAccessToken 提供。',
  ]),
  userNotLoggedIn: tableRow(401001005, '用户未登录', [
    'There is no user behind the token. current and currentId want the token of a user: check getUserAccessToken.',
    '令牌背后没有登录用户。current 与 currentId 需要用户令牌，请检查 getUserAccessToken。',
  ]),
} as const satisfies ErrorCatalogue;
