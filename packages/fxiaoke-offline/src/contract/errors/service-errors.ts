import type { ErrorCatalogue } from '@x/core-signing';
import { tableRow } from './table-row.ts';

/** The vendor's own trouble. */
export const serviceErrors = {
  systemError: {
    ...tableRow,
    codes: [-2],
    message: '系统错误',
    retry: 'backoff',
    mayHaveExecuted: true,
    advice: {
      en: 'The vendor failed, and a write may have been applied. Try again later; if it stays, write to the vendor and name the traceId.',
      'zh-CN': '纷享销客服务内部错误，写操作可能已生效。请稍后重试；若持续出现，请附上 traceId 联系官方。',
    },
  },
  systemBusy: {
    ...tableRow,
    codes: [-1],
    message: '系统繁忙',
    retry: 'backoff',
    mayHaveExecuted: false,
    advice: {
      en: 'The vendor is busy. Try again later.',
      'zh-CN': '系统繁忙，请稍后重试。',
    },
  },
  serviceException: {
    ...tableRow,
    codes: [50009],
    message: '服务异常，如:超时',
    retry: 'backoff',
    mayHaveExecuted: true,
    advice: {
      en: 'The vendor timed out; a write may have been applied. Read back what it was to change before you send it again.',
      'zh-CN': '服务超时，写操作可能已生效；重发前请先回读确认。',
    },
  },
} as const satisfies ErrorCatalogue;
