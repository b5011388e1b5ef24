import { withEachTextEmpty } from '@x/test-kit/mutations';
import { describe, expect, it } from 'vitest';
import open from '../../test/fixtures/batch-open.json' with { type: 'json' };
import create from '../../test/fixtures/create.json' with { type: 'json' };
import token from '../../test/fixtures/tenant-access-token.json' with { type: 'json' };
import { parse } from '../../test/support/parse.ts';
import { batchCloseBody, batchCloseData } from './batch-close.ts';
import { batchOpenBody, batchOpenData } from './batch-open.ts';
import { createBody, createData } from './create.ts';
import { listData } from './list.ts';
import { patchBody, patchData } from './patch.ts';
import { colors, icons } from './system-status.ts';
import { tenantAccessTokenData } from './tenant-access-token.ts';

describe('what the pages say in words', () => {
  const user = open.request.body.user_list[0];
  const lists = [
    { name: 'batchOpen', schema: batchOpenBody, entry: user },
    { name: 'batchClose', schema: batchCloseBody, entry: user?.user_id },
  ];

  it.each(lists)('$name takes 1 to 50 users', ({ schema, entry }) => {
    const list = (length: number) => ({ user_list: Array.from({ length }, () => entry) });
    expect(parse(schema, list(0))).toBe('refused');
    expect(parse(schema, list(1))).toStrictEqual(list(1));
    expect(parse(schema, list(50))).toStrictEqual(list(50));
    expect(parse(schema, list(51))).toBe('refused');
  });

  it.each(icons)('icon_key may be %s', (icon_key) => {
    const body = { title: 'x', icon_key };
    expect(parse(createBody, body)).toStrictEqual(body);
    expect(parse(createBody, { title: 'x', icon_key: icon_key.toLowerCase() })).toBe('refused');
  });

  it.each(colors)('color may be %s', (color) => {
    const body = { title: 'x', icon_key: 'Coffee', color };
    expect(parse(createBody, body)).toStrictEqual(body);
    expect(parse(createBody, { ...body, color: color.toLowerCase() })).toBe('refused');
  });

  it('there are 18 icons and 13 colours', () => {
    expect(new Set(icons).size).toBe(18);
    expect(new Set(colors).size).toBe(13);
  });

  it('priority is a whole number from 0 to 9', () => {
    const body = (priority: number) => ({ title: 'x', icon_key: 'Coffee', priority });
    for (const priority of [0, 1, 8, 9]) expect(parse(createBody, body(priority))).toStrictEqual(body(priority));
    for (const priority of [-1, 10, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(parse(createBody, body(priority))).toBe('refused');
    }
  });

  it.each(['TITLE', 'I18N_TITLE', 'ICON', 'COLOR', 'PRIORITY', 'SYNC_SETTING'])('update_fields takes %s', (name) => {
    const body = { system_status: {}, update_fields: [name] };
    expect(parse(patchBody, body)).toStrictEqual(body);
    expect(parse(patchBody, { ...body, update_fields: [name.toLowerCase()] })).toBe('refused');
    expect(parse(patchBody, { ...body, update_fields: [] })).toBe('refused');
  });

  it('no text of a status is empty', () => {
    const { body } = create.request;
    const emptied = withEachTextEmpty(body).filter(({ path }) => !['icon_key', 'color'].includes(path));
    expect(emptied).toHaveLength(12);
    for (const { path, value } of emptied) expect(parse(createBody, value), path).toBe('refused');
  });

  it('a page may come without items, and has none then', () => {
    expect(parse(listData, { has_more: false })).toStrictEqual({ items: [], has_more: false });
  });

  it('an icon or a colour that the page does not list passes through in answers', () => {
    const data = { system_status: { system_status_id: '1', title: '', icon_key: 'GeneralNew', color: 'BLACK' } };
    expect(parse(createData, data)).toStrictEqual(data);
    expect(parse(patchData, data)).toStrictEqual(data);
    expect(parse(listData, { items: [data.system_status], has_more: false })).not.toBe('refused');
  });

  it.each(['', '1665990378.5', '-1665990378', '1.6e9', ' 1665990378', '2026-11-21', '0x63', '1665990378\n'])(
    'end_time is whole seconds in decimal: %j is refused',
    (endTime) => {
      expect(parse(batchOpenBody, { user_list: [{ user_id: 'ou_1', end_time: endTime }] })).toBe('refused');
    },
  );

  it.each(['t-a b', 't-a\r\nX: y', 't-ä', ''])('a token that cannot travel in a header is refused: %j', (text) => {
    expect(parse(tenantAccessTokenData, { ...token.response, tenant_access_token: text })).toBe('refused');
  });

  it('a result that the page does not list passes through', () => {
    const data = { result_list: [{ user_id: 'ou_1', result: 'success_of_a_new_kind' }] };
    expect(parse(batchOpenData, data)).toStrictEqual(data);
    expect(parse(batchCloseData, data)).toStrictEqual(data);
  });
});
