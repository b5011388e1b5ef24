import * as fc from 'fast-check';
import type { DocumentedOperation, Fields } from '../../documented/documented-operation.ts';
import type { AnswerCase, Ending, Way } from './answer-case.ts';
import { bodies } from './bodies.ts';
import { headerLists, statuses } from './status-and-headers.ts';

const usualLimit = 1_048_576;
const smallLimit = 4096;

const when = fc.constantFrom('before' as const, 'midway' as const);

const endings: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 82, arbitrary: fc.constant({ type: 'complete' as const }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('broken' as const), when }) },
  {
    weight: 9,
    arbitrary: fc.record({
      type: fc.constant('silent' as const),
      when,
      by: fc.constantFrom('timeout' as const, 'deadline' as const, 'client-closed' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'endless' as const }) },
);

/** What stands after a body: white space that is no part of it, up to the limit of the client or beyond it. */
const padding = fc.oneof(
  { weight: 600, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom<number>(usualLimit - 1, usualLimit, usualLimit + 1) },
  { weight: 40, arbitrary: fc.constantFrom<number>(smallLimit - 1, smallLimit, smallLimit + 1, 2 * smallLimit) },
);

/** Answers to the operations of one vendor. `codes` are those of its catalogue. */
export function answerCases(
  operations: readonly DocumentedOperation[],
  codes: readonly number[],
): fc.Arbitrary<AnswerCase> {
  const [calls, tokenCalls] = [false, true].map((isTokenCall) =>
    operations.filter((operation) => operation.isTokenCall === isTokenCall),
  );
  return fc
    .record({
      operation: fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom(...(calls ?? [])) },
        { weight: 1, arbitrary: fc.constantFrom(...(tokenCalls ?? [])) },
      ),
      example: fc.nat(100),
      makeBody: bodies(codes),
      way: fc.constantFrom<Way>('fetch', 'dispatcher'),
      status: statuses,
      headers: headerLists,
      chunkBytes: fc.constantFrom(1_000_000, 100_000, 4096, 7),
      ending: endings,
      paddedTo: padding,
      isDeclaredHuge: fc.integer({ min: 0, max: 99 }).map((number) => number === 0),
      interim: fc.oneof(
        { weight: 20, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(fc.constantFrom(100, 102, 103, 110, 199), { maxLength: 20 }) },
      ),
      maxAttempts: fc.constantFrom<1 | 2>(1, 1, 1, 2),
    })
    .map(({ makeBody, example, paddedTo: wanted, isDeclaredHuge, chunkBytes, ...rest }) => {
      // Whether time runs out first or the size is noticed first would be a matter of luck.
      const isSilent = rest.ending.type === 'silent';
      const paddedTo = isSilent ? undefined : wanted;
      const { answers } = rest.operation;
      const { what, bytes } = makeBody(rest.operation, answers[example % answers.length] ?? noFields);
      const isSmall = rest.ending.type === 'endless' || (paddedTo !== undefined && paddedTo <= 2 * smallLimit);
      return {
        ...rest,
        what,
        body: paddedTo === undefined ? bytes : padded(bytes, paddedTo),
        headers:
          isDeclaredHuge && !isSilent ? [...rest.headers, ['content-length', '1000000000'] as const] : rest.headers,
        // A body of a megabyte in pieces of seven bytes shows nothing but patience.
        chunkBytes: Math.max(chunkBytes, Math.ceil(bytes.length / 50)),
        interim: rest.way === 'dispatcher' ? rest.interim : [],
        maxResponseBytes: isSmall ? smallLimit : usualLimit,
      };
    });
}

const noFields: Fields = {};

function padded(bytes: Uint8Array, length: number): Uint8Array {
  return bytes.length >= length ? bytes : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')]);
}
