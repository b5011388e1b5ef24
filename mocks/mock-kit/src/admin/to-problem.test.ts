import { describe, expect, it } from 'vitest';
import { createLog } from '../log/log.ts';
import { toProblem } from './to-problem.ts';

/** As deep as the call stack is not. */
function nest(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('toProblem', () => {
  it('says of a value too deep for its checks what it is, and not what the engine says', () => {
    let error: unknown;
    try {
      JSON.stringify(nest(1_000_000));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RangeError);
    expect(toProblem(error, createLog('silent'))).toMatchObject({
      status: 422,
      message: 'The body is nested too deeply; nothing was changed.',
    });
  });

  it('gives a range that does not fit in its own words', () => {
    const problem = toProblem(new RangeError('ms is out of range'), createLog('silent'));
    expect(problem).toMatchObject({ status: 422, message: 'ms is out of range' });
  });
});
