import type { ErrorCatalogue } from '@x/core-signing';
import { foreignRow } from './table-row.ts';

/** The codes of the storage section, which no operation of this package can meet. */
export const storageErrors = {
  contentHashMismatch: foreignRow(400007014, '请求或文件内容与散列值不一致'),
  uploadedContentIncomplete: foreignRow(400007015, '上传内容不完整'),
  chunkedUploadNotFound: foreignRow(404007003, '分块上传任务不存在'),
  chunkMergeInProgress: foreignRow(409007001, '分块上传合并块任务进行中', { retry: 'backoff' }),
} as const satisfies ErrorCatalogue;
