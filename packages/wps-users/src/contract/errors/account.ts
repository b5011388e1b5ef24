import type { ErrorCatalogue } from '@x/core-signing';
import { tableRow } from './table-row.ts';

/** The codes of the account section: the accounts with which users sign in. */
export const accountErrors = {
  accountCredentialsWrong: tableRow(400020002, '账号密码错误', [
    'The password of the account is wrong. No call of this client sends one: check what else uses the account.',
    '账号密码错误。本客户端不发送密码，请检查其他使用该账号的程序。',
  ]),
  accountNotFound: tableRow(400020003, '账号不存在', [
    'The account is unknown. Check the user id, and that the account was not deleted.',
    '账号不存在，请核对用户 ID，并确认账号未被删除。',
  ]),
  accountPasswordInvalid: tableRow(400020004, '账号密码不符合要求', [
    'The password does not meet the rules. Choose another in the console.',
    '密码不符合规则，请在管理后台更换。',
  ]),
  accountDisabled: tableRow(400020005, '账号被禁用', [
    'The account is disabled. Enable it with batchEnable, or leave the user out.',
    '账号已被禁用，请用 batchEnable 启用，或不处理该用户。',
  ]),
  accountActivationCodeInvalid: tableRow(400020006, '账号激活码无效', [
    'The activation code is wrong or expired. Have a new one sent from the console.',
    '激活码错误或已过期，请在管理后台重新发送。',
  ]),
  accountAvatarChangeLimitExceeded: tableRow(400020007, '账号头像修改超限', [
    'The picture was changed too often. Try again another day.',
    '头像修改次数超限，请改日再试。',
  ]),
  accountNicknameChangeLimitExceeded: tableRow(400020008, '账号昵称修改超限', [
    'The nickname was changed too often. Try again another day.',
    '昵称修改次数超限，请改日再试。',
  ]),
  accountStatusInvalid: tableRow(400020009, '账号状态无效', [
    'The status of the account does not allow this. Read the user, then enable or activate the account first.',
    '账号状态不允许该操作，请先查询用户，再启用或激活账号。',
  ]),
  accountNicknameInvalid: tableRow(400020010, '账号昵称无效', [
    'The nickname is not allowed. Change user_name.',
    '昵称无效，请修改 user_name。',
  ]),
  accountGenderInvalid: tableRow(400020011, '账号性别无效', [
    'The gender is none that can be written: male, female or secrecy.',
    '性别取值无效，可写入的值为 male、female、secrecy。',
  ]),
  accountCountryCodeInvalid: tableRow(400020012, '账号国家代码无效', [
    'The country code of the phone number is not known. Write the number as the console shows it.',
    '手机号的国家代码无效，请按管理后台显示的格式填写。',
  ]),
  accountAttributeInvalid: tableRow(400020013, '账号属性无效', [
    'A field of the account has a value that is not taken. Send fewer fields to find out which.',
    '账号的某个属性取值无效，可减少字段逐一排查。',
  ]),
  accountAvatarInvalid: tableRow(400020014, '账号头像无效', [
    'The picture is not accepted. Use another file or address.',
    '头像无效，请更换图片。',
  ]),
  accountNicknameSensitive: tableRow(400020015, '账号昵称存在敏感词', [
    'The nickname has a word that the vendor forbids. Change user_name.',
    '昵称含有敏感词，请修改 user_name。',
  ]),
  accountNicknameTooLong: tableRow(400020016, '账号昵称长度超限', [
    'The nickname is too long. Shorten user_name.',
    '昵称过长，请缩短 user_name。',
  ]),
  accountNotLoggedIn: tableRow(401020001, '账号未登录', [
    'There is no signed-in account behind the token. Check getUserAccessToken.',
    '令牌背后没有已登录的账号，请检查 getUserAccessToken。',
  ]),
} as const satisfies ErrorCatalogue;
