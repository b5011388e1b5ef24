import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

it('decodes a query and takes the first of a repeated name', () => {
  expect(parseQuery('user_id_type=open%5Fid&a=1+2&user_id_type=user_id&b')).toEqual({
    user_id_type: 'open_id',
    a: '1 2',
    b: '',
  });
  expect(parseQuery('')).toEqual({});
});
