import type { Mutation } from './mutation.ts';

const stringToSign = {
  client: 'packages/core-signing/src/signing/kso1-string-to-sign.ts',
  mock: 'mocks/wps-users/src/signature/string-to-sign.ts',
};
const vectorTests = {
  client: 'packages/core-signing/src/signing/vectors.test.ts',
  mock: 'mocks/wps-users/src/signature/verify-signature.test.ts',
};
const wpsClientAgainstMock = 'mocks/wps-users/test/client.e2e.test.ts';

/** Wrong rules on one side or on both: each must turn a test red. */
export const ruleMutations: readonly Mutation[] = [
  {
    id: 'the query is left out of the signature on both sides',
    edits: [
      {
        file: stringToSign.client,
        find: 'method + path + contentType',
        replace: "method + (path.split('?')[0] ?? '') + contentType",
      },
      {
        file: stringToSign.mock,
        find: 'request.method, request.target, request.contentType',
        replace: "request.method, request.target.split('?')[0], request.contentType",
      },
    ],
    caughtBy: [vectorTests.client, vectorTests.mock],
    missedBy: [wpsClientAgainstMock],
  },
  {
    id: 'the content type is left out of the signature on the client’s side',
    edits: [{ file: stringToSign.client, find: 'path + contentType + date', replace: 'path + date' }],
    caughtBy: [vectorTests.client, wpsClientAgainstMock],
  },
  {
    id: 'an empty body is hashed by the mock',
    edits: [{ file: stringToSign.mock, find: "body.length === 0 ? '' : sha256Hex(body)", replace: 'sha256Hex(body)' }],
    caughtBy: [vectorTests.mock],
    missedBy: [wpsClientAgainstMock],
  },
  {
    id: 'the token is sent without the word Bearer',
    edits: [
      {
        file: 'packages/feishu-status/src/feishu-adapter.ts',
        find: 'Authorization: `Bearer $',
        replace: 'Authorization: `$',
      },
    ],
    caughtBy: ['mocks/feishu-status/test/client.e2e.test.ts'],
  },
  {
    id: 'a required field of the request is no longer required, in the contract that both sides share',
    edits: [
      {
        file: 'packages/feishu-status/src/contract/batch-open.ts',
        find: "end_time: z.string().check(z.regex(/^\\d{1,15}$/, 'expected Unix seconds as a decimal string')),",
        replace: 'end_time: z.optional(z.string()),',
      },
    ],
    caughtBy: ['packages/feishu-status/src/contract/examples.test.ts'],
  },
  {
    id: 'disabled and enabled are swapped in the contract that both sides share',
    edits: [
      {
        file: 'packages/fxiaoke-offline/src/contract/operations/shapes/member-status.ts',
        find: 'Disabled: 1,\n  Enabled: 2,',
        replace: 'Disabled: 2,\n  Enabled: 1,',
      },
    ],
    caughtBy: ['packages/fxiaoke-offline/src/contract/page-rules.test.ts'],
  },
  {
    id: 'an expired token is still taken by the mock',
    edits: [
      {
        file: 'mocks/feishu-status/src/checks/identify-caller.ts',
        find: 'if (Date.parse(token.expiresAt) <= now.getTime()) {',
        replace: 'if (Date.parse(token.expiresAt) <= 0) {',
      },
    ],
    caughtBy: ['mocks/feishu-status/test/access-token.e2e.test.ts'],
  },
  {
    id: 'a write whose answer was lost is always sent again',
    edits: [
      {
        file: 'packages/core-signing/src/retry/decide-retry.ts',
        find: 'if (!isTransient(failure) || !(question.repeatable || provesNothingCarriedOut(failure))) return giveUp;',
        replace: 'if (!isTransient(failure)) return giveUp;',
      },
    ],
    caughtBy: ['packages/core-signing/src/retry/decide-retry.test.ts'],
    missedBy: [wpsClientAgainstMock],
  },
];
