import type { ErrorCatalogue } from '@x/core-signing';
import { foreignRow } from './table-row.ts';

/** The codes of the mail section, which no operation of this package can meet. */
export const mailErrors = {
  mailServiceNotOpen: foreignRow(400415001, '企业未开通邮箱服务'),
  mailboxNotFound: foreignRow(400415002, '邮箱不存在'),
  mailNotFound: foreignRow(400415003, '邮件不存在'),
  mailDraftNotFound: foreignRow(400415004, '草稿不存在'),
  mailFolderNotFound: foreignRow(400415005, '文件夹不存在'),
  mailDomainNotFound: foreignRow(400415006, '域名不存在'),
  mailOwnerNotFound: foreignRow(400415007, '负责人信息不存在'),
  mailOperationNotSupported: foreignRow(400415008, '暂不支持'),
  mailGroupNotFound: foreignRow(400415009, '邮件组不存在'),
  mailParsingFailed: foreignRow(400415010, '邮件解析失败'),
  mailSendingFailed: foreignRow(400415020, '邮件发送失败'),
  mailAttachmentTooLarge: foreignRow(400415030, '附件大小超过限制'),
  mailFileTypeForbidden: foreignRow(400415050, '禁止上传该类型的文件'),
  mailAddressTaken: foreignRow(400415060, '邮箱地址已被占用'),
  mailboxNameTaken: foreignRow(400415061, '邮箱名称已被占用'),
} as const satisfies ErrorCatalogue;
