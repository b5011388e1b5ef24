import { readFileSync } from 'node:fs';
import { operations } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { wpsVendor } from '../src/index.ts';

const ids = {
  hex: (length: number) => '0'.repeat(length),
  decimal: (length: number) => '1'.repeat(length),
  alphanumeric: (length: number) => 'a'.repeat(length),
};
const seed = wpsVendor.defaultSeed(ids);

describe.each(['.md', '.zh-CN.md'])('README%s and the pages that it leads to', (ending) => {
  const read = (page: string) => readFileSync(new URL(`../${page}${ending}`, import.meta.url), 'utf8');
  const readme = read('README');
  const state = read('docs/state');
  const requests = read('docs/requests');
  const controls = read('docs/controls');

  it('names every call', () => {
    const parts = Object.values(operations).map(({ path }) =>
      path.replace('/v7/users/', '').replace(':user_id', '{user_id}'),
    );
    expect(parts.filter((part) => !readme.includes(`${part}\``))).toEqual([]);
  });

  it('names every switch, and no other', () => {
    const start = state.search(/^\| (switch|开关)/m);
    const table = state.slice(start, state.indexOf('\n\n', start));
    const named = [...table.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
    expect(named).toEqual(Object.keys(seed.switches));
  });

  it('names every app, token and kind of user of the default seed', () => {
    for (const { id } of seed.apps) expect(state).toContain(id.replace(/^AKmock20260101(?!SIGNED)/, '...'));
    for (const { id } of seed.tokens) expect(state).toContain(`\`${id}\``);
    for (const { id } of [...seed.departments, ...seed.users].filter((entry) => !/^mock-user-\d/.test(entry.id))) {
      expect(state).toContain(`\`${id}\``);
    }
  });

  it('names the code of every refusal that a rule speaks of', () => {
    const codes = wpsVendor.rules.flatMap(({ statement }) => statement.match(/\b\d{8,9}\b/g) ?? []);
    expect([...new Set(codes)].filter((code) => !`${requests}${controls}`.includes(code))).toEqual([]);
    expect(codes).not.toEqual([]);
  });
});
