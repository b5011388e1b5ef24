import type { ErrorCatalogue } from '@x/core-signing';

const common = { mayHaveExecuted: false, evidence: 'documented', source: 'https://desk.example/docs/errors' } as const;

export const errors = {
  credentialsWrong: { ...common, codes: [4001], httpStatus: [400], message: 'wrong credentials', retry: 'never' },
  tokenInvalid: { ...common, codes: [4011], httpStatus: [401], message: 'token invalid', retry: 'refresh-token' },
  userUnknown: { ...common, codes: [4041], httpStatus: [404], message: 'no such user', retry: 'never' },
  bodyInvalid: { ...common, codes: [4002], httpStatus: [400], message: 'body invalid', retry: 'never' },
  rateLimited: { ...common, codes: [4291], httpStatus: [429], message: 'too many requests', retry: 'backoff' },
} as const satisfies ErrorCatalogue;

export type DeskReason = keyof typeof errors;
