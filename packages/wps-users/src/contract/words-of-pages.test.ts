import { describe, expect, it } from 'vitest';
import { parse } from '../../test/support/parse.ts';
import { operations } from './operations.ts';

describe('what the pages say in words', () => {
  const ids = (length: number) => Array.from({ length }, (_, index) => `u${index}`);

  it.each(['batchDisable', 'batchEnable', 'batchLogout', 'customAttrsBatchRead'] as const)(
    '%s takes any number of ids from one on, since no limit is stated',
    (name) => {
      const { body } = operations[name];
      expect(parse(body, { user_ids: ids(0) })).toBe('refused');
      for (const length of [1, 1000])
        expect(parse(body, { user_ids: ids(length) })).toStrictEqual({ user_ids: ids(length) });
    },
  );

  it.each([
    { size: 0, taken: false },
    { size: 1, taken: true },
    { size: 50, taken: true },
    { size: 51, taken: false },
    { size: 1.5, taken: false },
  ])('list: a page of $size is taken: $taken', ({ size, taken }) => {
    expect(parse(operations.list.query, { status: ['active'], page_size: size }) !== 'refused').toBe(taken);
  });

  it('search: a page has no upper limit', () => {
    const query = (page_size: number) => ({ keyword: 'z', page_size });
    expect(parse(operations.search.query, query(0))).toBe('refused');
    expect(parse(operations.search.query, query(1000))).toStrictEqual(query(1000));
  });

  it('search: external_contact stands alone', () => {
    const query = (search_source: readonly string[]) => ({ keyword: 'z', page_size: 1, search_source });
    expect(parse(operations.search.query, query(['external_contact']))).not.toBe('refused');
    expect(parse(operations.search.query, query(['company_user', 'external_contact']))).toBe('refused');
  });

  it.each([
    { name: 'status', values: ['active', 'notactive', 'disabled'], others: ['dimission', 'Active', ''] },
    { name: 'gender', values: ['male', 'female', 'secrecy'], others: ['undefined', ''] },
    { name: 'employment_status', values: ['probationary'], others: ['permanent'] },
    {
      name: 'employment_type',
      values: ['permanent', 'intern', 'teacher', 'student', 'staff', 'employee', 'alumni', 'other'],
      others: ['probationary'],
    },
  ])('$name is written with the values of the page only', ({ name, values, others }) => {
    const parseOne = (value: string) =>
      name === 'status'
        ? parse(operations.list.query, { status: [value] })
        : parse(operations.create.body, { user_name: 'n', dept_ids: ['d1'], [name]: value });
    expect(values.filter((value) => parseOne(value) === 'refused')).toStrictEqual([]);
    expect(others.filter((value) => parseOne(value) !== 'refused')).toStrictEqual([]);
  });

  it('search takes the status dimission too', () => {
    const query = { keyword: 'z', page_size: 1, status: ['dimission'] };
    expect(parse(operations.search.query, query)).toStrictEqual(query);
  });

  it('a text that is written may be empty, an id and the name of a user may not', () => {
    expect(parse(operations.update.body, { title: '' })).toStrictEqual({ title: '' });
    expect(parse(operations.update.body, { user_name: '' })).toBe('refused');
    expect(
      parse(operations.batchUpdateOrder.body, { user_order_list: [{ dept_id: '', user_id: 'u1', order: 1 }] }),
    ).toBe('refused');
  });
});
