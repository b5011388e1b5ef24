import { describe, expect, expectTypeOf, it } from 'vitest';
import type { SystemStatusUserOpenResult } from './contract/batch-open.ts';
import { splitResults } from './split-results.ts';

const entry = (result: string) => ({ user_id: `ou_${result}`, result });

describe('splitResults', () => {
  it.each(['success', 'success_show', 'success_user_close_syn', 'success_user_in_higher_priority_system_status'])(
    '%s is a success',
    (result) => {
      expect(splitResults([entry(result)])).toStrictEqual({ succeeded: [entry(result)], retryable: [], rejected: [] });
    },
  );

  it('fail may be tried again', () => {
    expect(splitResults([entry('fail')])).toStrictEqual({ succeeded: [], retryable: [entry('fail')], rejected: [] });
  });

  it.each(['invisible_user_id', 'invalid_user_id', 'resign_user_id', 'success_of_a_new_kind', '', 'FAIL'])(
    '%j is rejected',
    (result) => {
      expect(splitResults([entry(result)])).toStrictEqual({ succeeded: [], retryable: [], rejected: [entry(result)] });
    },
  );

  it('keeps the order, the entries and users that occur twice', () => {
    const list = ['fail', 'success', 'other', 'success', 'fail'].map((result, index) => ({ ...entry(result), index }));
    const { succeeded, retryable, rejected } = splitResults(list);
    expect(succeeded.map(({ index }) => index)).toStrictEqual([1, 3]);
    expect(retryable.map(({ index }) => index)).toStrictEqual([0, 4]);
    expect(rejected.map(({ index }) => index)).toStrictEqual([2]);
    expect(succeeded[0]).toBe(list[1]);
  });

  it('keeps the type of the entries', () => {
    const list: SystemStatusUserOpenResult[] = [];
    expectTypeOf(splitResults(list).retryable).toEqualTypeOf<readonly SystemStatusUserOpenResult[]>();
    expect(splitResults(list)).toStrictEqual({ succeeded: [], retryable: [], rejected: [] });
  });
});
