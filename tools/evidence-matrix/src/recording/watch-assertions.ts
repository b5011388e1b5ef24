import { chai } from 'vitest';
import type { Assertion, SeenError } from './test-record.ts';

/** The matchers that demand a value. */
const matchers = ['toBe', 'toEqual', 'toStrictEqual', 'toMatchObject', 'toContainEqual', 'toHaveProperty'] as const;

const errorMarker = Symbol.for('@x/error');

/** Reports every assertion that holds, but for negated ones. */
export function watchAssertions(report: (assertion: Assertion) => void): void {
  chai.use(({ Assertion: { prototype } }, { overwriteMethod, flag }) => {
    for (const matcher of matchers) {
      overwriteMethod(
        prototype,
        matcher,
        (original: (...expected: unknown[]) => unknown) =>
          function (this: object, ...expected: unknown[]) {
            const outcome = original.apply(this, expected);
            if (flag(this, 'negate') !== true) {
              report({ expected: toText(expected), error: seenError(flag(this, 'object')) });
            }
            return outcome;
          },
      );
    }
  });
}

function toText(expected: unknown): string {
  try {
    return JSON.stringify(expected);
  } catch {
    return '';
  }
}

function seenError(value: unknown): SeenError | undefined {
  if (!(value instanceof Error) || !(errorMarker in value) || !('operation' in value) || !('reason' in value)) {
    return undefined;
  }
  const { operation, reason } = value;
  return typeof operation === 'string' && typeof reason === 'string' ? { operation, reason } : undefined;
}
