import { batchOpenBody } from '@x/feishu-status/contract';
import { expect, it } from 'vitest';
import { fieldViolations } from './field-violations.ts';
import { readShape } from './read-shape.ts';

function violations(input: unknown) {
  const shape = readShape(batchOpenBody, input);
  return shape.ok ? [] : fieldViolations(shape.issues, input);
}

it('names the field without numbering the entries of a list', () => {
  expect(violations({ user_list: [{ user_id: 7 }] })).toEqual([
    { field: 'user_list[*].user_id', value: '7', description: 'user_list[*].user_id is invalid' },
    { field: 'user_list[*].end_time', description: 'user_list[*].end_time is required' },
  ]);
});

it('speaks of the body when that is missing or of the wrong type', () => {
  expect(violations(undefined)).toEqual([{ field: '', description: 'body is required' }]);
  expect(violations('x')).toEqual([{ field: '', value: 'x', description: 'body is invalid' }]);
});
