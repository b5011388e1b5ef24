import { describe, expect, it } from 'vitest';
import { SeedError } from '../vendor/seed-error.ts';
import { mergePatch } from './merge-patch.ts';

describe('mergePatch', () => {
  // The test cases of RFC 7396, appendix A; none of their lists has entries with an id.
  it.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('merges %s with %s as RFC 7396 says', (target, patch, result) => {
    expect(mergePatch(JSON.parse(target), JSON.parse(patch))).toEqual(JSON.parse(result));
  });

  const users = () => [
    { id: 'u1', name: 'One', profile: { city: 'A', room: 1 } },
    { id: 'u2', name: 'Two' },
  ];

  it('merges the entries of a list by their id, in whatever order they come', () => {
    const patch = {
      users: [
        { id: 'u2', name: 'Zwei' },
        { id: 'u1', profile: { room: 2 } },
      ],
    };
    expect(mergePatch({ users: users(), kept: true }, patch)).toEqual({
      users: [
        { id: 'u1', name: 'One', profile: { city: 'A', room: 2 } },
        { id: 'u2', name: 'Zwei' },
      ],
      kept: true,
    });
  });

  it('appends entries with new ids, once each', () => {
    const patch = { users: [{ id: 'u3' }, { id: 'u3', name: 'Three' }] };
    expect(mergePatch({ users: users() }, patch)).toEqual({ users: [...users(), { id: 'u3', name: 'Three' }] });
  });

  it('removes a field of an entry on null', () => {
    expect(mergePatch({ users: users() }, { users: [{ id: 'u1', profile: null }] })).toEqual({
      users: [
        { id: 'u1', name: 'One' },
        { id: 'u2', name: 'Two' },
      ],
    });
  });

  it('tells the id 1 from the id "1"', () => {
    expect(mergePatch([{ id: 1 }], [{ id: '1' }])).toEqual([{ id: 1 }, { id: '1' }]);
  });

  it('changes the first of two entries with one id and keeps the other', () => {
    const target = [
      { id: 'a', n: 1 },
      { id: 'a', n: 2 },
    ];
    expect(mergePatch(target, [{ id: 'a', n: 3 }])).toEqual([
      { id: 'a', n: 3 },
      { id: 'a', n: 2 },
    ]);
  });

  it('removes nothing from such a list: an empty one changes nothing', () => {
    expect(mergePatch({ users: users() }, { users: [] })).toEqual({ users: users() });
  });

  it.each([[null], ['u1'], [{ name: 'nobody' }], [{ id: null }], [[]]])(
    'refuses the entry %j in such a list',
    (entry) => {
      const attempt = () => mergePatch({ team: { users: users() } }, { team: { users: [{ id: 'u1' }, entry] } });
      expect(attempt).toThrow(SeedError);
      expect(attempt).toThrow('team.users.1: this list is merged by id');
    },
  );

  it('removes the whole list on null, as RFC 7396 says', () => {
    expect(mergePatch({ users: users() }, { users: null })).toEqual({});
  });

  it('replaces lists without ids as a whole, also inside of an entry', () => {
    const target = { users: [{ id: 'u1', tags: ['a', 'b'] }], codes: [1, 2] };
    expect(mergePatch(target, { users: [{ id: 'u1', tags: ['c'] }], codes: [] })).toEqual({
      users: [{ id: 'u1', tags: ['c'] }],
      codes: [],
    });
  });

  it('fills an empty list', () => {
    expect(mergePatch({ users: [] }, { users: [{ id: 'u1' }] })).toEqual({ users: [{ id: 'u1' }] });
    expect(mergePatch({ codes: [] }, { codes: ['a'] })).toEqual({ codes: ['a'] });
  });

  it('touches neither argument and shares nothing with them', () => {
    const target = { users: users(), codes: [{ code: 1 }] };
    const patch = { users: [{ id: 'u1', profile: { room: 9 } }], more: [{ deep: { a: 1 } }] };
    const [targetBefore, patchBefore] = structuredClone([target, patch]);
    const result = JSON.stringify(mergePatch(target, patch));
    const merged = mergePatch(target, patch);
    expect([target, patch]).toEqual([targetBefore, patchBefore]);

    target.codes[0] = { code: 2 };
    for (const user of target.users) user.name = 'changed';
    for (const entry of patch.more) entry.deep.a = 2;
    expect(JSON.stringify(merged)).toBe(result);
  });

  it('keeps a field called __proto__ a field', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(JSON.stringify(merged)).toBe('{"__proto__":{"polluted":true}}');
  });
});
