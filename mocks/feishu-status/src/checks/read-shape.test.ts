import { batchOpenBody } from '@x/feishu-status/contract';
import { describe, expect, it } from 'vitest';
import { readShape } from './read-shape.ts';

const user = { user_id: 'ou_1', end_time: '1' };

describe('readShape', () => {
  it('gives a value that fits', () => {
    expect(readShape(batchOpenBody, { user_list: [user] })).toEqual({
      ok: true,
      value: { user_list: [user] },
      unknownFields: [],
    });
  });

  it('leaves out fields that the schema does not know, at any depth, and names them', () => {
    const value = { user_list: [user, { ...user, note: { user_id: 'x' } }], user_lists: [] };

    expect(readShape(batchOpenBody, value)).toEqual({
      ok: true,
      value: { user_list: [user, user] },
      unknownFields: ['user_list.1.note', 'user_lists'],
    });
    expect(value.user_list[1]).toHaveProperty('note');
  });

  it('gives the faults of what does not fit, without those of unknown fields', () => {
    const shape = readShape(batchOpenBody, { user_list: [{ user_id: 'ou_1' }], more: 1 });

    expect(shape).toMatchObject({ ok: false, issues: [{ path: ['user_list', 0, 'end_time'] }] });
  });
});
