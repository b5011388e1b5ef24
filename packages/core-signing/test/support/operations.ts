import type { ErrorCatalogue } from '../../src/contract/error-entry.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { anything } from './schemas.ts';

/** By the vendor's own word a repeat does no harm, as with a read: nothing depends on whether it was carried out. */
export const greet: Operation = {
  vendor: 'feishu',
  name: 'greet',
  method: 'POST',
  path: '/v1/greet',
  token: 'tenant',
  scopes: [],
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [],
  data: anything,
  doc: 'https://vendor.example/docs/greet',
  evidence: 'documented',
};

/** A write: a repeat of it is taken to do no harm, but the vendor does not say so. */
export const greetInferred: Operation = { ...greet, idempotent: { value: true, evidence: 'inferred' } };

/** A repeat of it does harm. */
export const greetOnce: Operation = { ...greet, idempotent: { value: false, evidence: 'documented' } };

/** The same for many at once, which can end half done. */
export const greetMany: Operation = { ...greetOnce, name: 'greetMany' };

export const fetchToken: Operation = {
  ...greet,
  name: 'fetchToken',
  path: '/v1/token',
  token: 'none',
  doc: 'https://vendor.example/docs/token',
};

const common = { evidence: 'documented', source: 'https://vendor.example/docs/errors' } as const;

export const catalogue = {
  badParameter: { ...common, codes: [100], httpStatus: [400], message: 'bad', retry: 'never', mayHaveExecuted: false },
  tokenExpired: {
    ...common,
    codes: [200],
    httpStatus: [400],
    message: 'expired',
    retry: 'refresh-token',
    mayHaveExecuted: false,
  },
  rateLimited: {
    ...common,
    codes: [300],
    httpStatus: [429],
    message: 'slow down',
    retry: 'backoff',
    mayHaveExecuted: false,
    advice: { en: 'Send fewer calls.', 'zh-CN': '降低调用频率。' },
  },
  quotaUsedUp: { ...common, codes: [301], httpStatus: [429], message: 'quota', retry: 'never', mayHaveExecuted: false },
  busy: { ...common, codes: [400], httpStatus: [500], message: 'busy', retry: 'backoff', mayHaveExecuted: true },
  /** Comes before anything is done, but for a list. */
  partlyBusy: {
    ...common,
    codes: [401],
    httpStatus: [500],
    message: 'busy',
    retry: 'backoff',
    mayHaveExecuted: ['greetMany'],
    operations: ['greet', 'greetMany'],
  },
  /** Three reasons share a code: the operation and the HTTP status tell them apart. */
  sharedForbidden: {
    ...common,
    codes: [500],
    httpStatus: [403],
    message: 'shared',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['greet'],
    source: 'a capture of the live service',
  },
  sharedGreet: {
    ...common,
    codes: [500],
    httpStatus: [400],
    message: 'shared',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['greet'],
  },
  sharedToken: {
    ...common,
    codes: [500],
    httpStatus: [400],
    message: 'shared',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['fetchToken'],
  },
} as const satisfies ErrorCatalogue;
