import type { Mutation } from './mutation.ts';

const bodyByte = { find: '"body": "{\\"key\\": \\"value\\"}"', replace: '"body": "{\\"key\\": \\"valuf\\"}"' };

/** The signer's vectors, the verifier's, and those of the client that signs with the one and is read by the other. */
const vectors = {
  signer: 'packages/core-signing/src/signing/vectors/kso-1.json',
  client: 'packages/wps-users/test/fixtures/kso-1.json',
  verifier: 'mocks/wps-users/test/vectors/kso-1.json',
};
const vectorTests = [
  'packages/core-signing/src/signing/vectors.test.ts',
  'packages/wps-users/src/wps-adapter.test.ts',
  'mocks/wps-users/src/signature/verify-signature.test.ts',
];

const changes: readonly Mutation[] = [
  {
    id: 'a field is dropped from the documented answer of Feishu',
    edits: [
      {
        file: 'packages/feishu-status/test/fixtures/batch-open.json',
        find: '"end_time": "1665990378",\n          "result": "success_show"\n',
        replace: '"end_time": "1665990378"\n',
      },
    ],
    caughtBy: ['packages/feishu-status/src/contract/answers.test.ts'],
  },
  {
    id: 'a field is dropped from the documented answer of WPS',
    edits: [
      {
        file: 'packages/wps-users/test/fixtures/batch-disable.json',
        find: '"msg": "string",\n    "code": 0\n',
        replace: '"msg": "string"\n',
      },
    ],
    caughtBy: ['packages/wps-users/src/contract/examples.test.ts'],
  },
  {
    id: 'a field is dropped from the documented request of Fxiaoke',
    edits: [
      {
        file: 'packages/fxiaoke-offline/test/fixtures/set-member-status-batch.json',
        find: '"openUserIds": ["openUserId1", "openUserId2"],\n      "status": 1\n',
        replace: '"openUserIds": ["openUserId1", "openUserId2"]\n',
      },
    ],
    caughtBy: ['packages/fxiaoke-offline/src/contract/examples.test.ts'],
  },
  {
    id: 'a byte of the signed body is flipped in the vectors',
    edits: Object.values(vectors).map((file) => ({ file, ...bodyByte })),
    caughtBy: vectorTests,
  },
  {
    id: 'a byte of the signature is flipped in the vectors',
    edits: [
      { file: vectors.signer, find: '"signature": "ce8d', replace: '"signature": "ce8e' },
      {
        file: vectors.client,
        find: '"authorization": "KSO-1 AK123456:ce8d',
        replace: '"authorization": "KSO-1 AK123456:ce8e',
      },
      {
        file: vectors.verifier,
        // The same signature stands among the changed requests that must be refused, after another line.
        find: '15:04:05 GMT",\n      "authorization": "KSO-1 AK123456:ce8d',
        replace: '15:04:05 GMT",\n      "authorization": "KSO-1 AK123456:ce8e',
      },
    ],
    caughtBy: vectorTests,
  },
  {
    id: 'two error codes of Feishu are swapped in the catalogue that both sides share',
    edits: swap(
      'packages/feishu-status/src/contract/system-status-errors.ts',
      { start: 'otherTenantUser: {\n    ', code: 2005006 },
      { start: 'tenantNotPermitted: {\n    ', code: 2005007 },
    ),
    caughtBy: ['packages/feishu-status/src/contract/errors.test.ts', 'mocks/feishu-status/test/batch-open.e2e.test.ts'],
  },
  {
    id: 'two error codes of WPS are swapped in the catalogue that both sides share',
    edits: swap(
      'packages/wps-users/src/contract/errors/organisation-users.ts',
      { start: 'userNotFound: {\n    ', code: 400002125 },
      { start: 'userDeleted: {\n    ', code: 400002128 },
    ),
    caughtBy: ['packages/wps-users/src/contract/errors.test.ts', 'mocks/wps-users/test/batch-disable.e2e.test.ts'],
  },
  {
    id: 'two error codes of Fxiaoke are swapped in the catalogue that both sides share',
    edits: swap(
      'packages/fxiaoke-offline/src/contract/errors/parameter-errors.ts',
      { start: 'openUserIdNotFound: {\n    ...finalRow,\n    ', code: 20012 },
      { start: 'employeeNotFound: {\n    ...finalRow,\n    ', code: 30027 },
    ),
    caughtBy: ['packages/fxiaoke-offline/src/contract/errors.test.ts', 'mocks/fxiaoke-offline/test/state.e2e.test.ts'],
  },
];

/**
 * Changes to the evidence instead of to the code, and to the codes that both sides read from one catalogue: evidence
 * that can be changed unnoticed shows nothing.
 *
 * The dropped fields are ones that the contract requires. An optional field of a documented answer has no second oracle
 * in the package: the fixture is both what is answered and what is expected.
 */
export const evidenceMutations: readonly Mutation[] = [
  // What is red for another reason would show nothing.
  {
    id: 'nothing is changed',
    edits: [],
    caughtBy: [],
    missedBy: [...new Set(changes.flatMap(({ caughtBy }) => caughtBy))],
  },
  ...changes,
];

/** Gives each of two entries the code of the other. The start of an entry is needed to find its code again. */
function swap(file: string, one: CodedEntry, other: CodedEntry): Mutation['edits'] {
  const edit = (entry: CodedEntry, code: number) => ({
    file,
    find: `${entry.start}codes: [${entry.code}]`,
    replace: `${entry.start}codes: [${code}]`,
  });
  return [edit(one, other.code), edit(other, one.code)];
}

interface CodedEntry {
  readonly start: string;
  readonly code: number;
}
