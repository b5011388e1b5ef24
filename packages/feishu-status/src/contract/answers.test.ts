import type { Schema } from '@x/core-signing';
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '@x/test-kit/mutations';
import { describe, expect, it } from 'vitest';
import close from '../../test/fixtures/batch-close.json' with { type: 'json' };
import open from '../../test/fixtures/batch-open.json' with { type: 'json' };
import create from '../../test/fixtures/create.json' with { type: 'json' };
import deleteStatus from '../../test/fixtures/delete.json' with { type: 'json' };
import list from '../../test/fixtures/list.json' with { type: 'json' };
import patch from '../../test/fixtures/patch.json' with { type: 'json' };
import token from '../../test/fixtures/tenant-access-token.json' with { type: 'json' };
import { parse } from '../../test/support/parse.ts';
import { batchCloseData } from './batch-close.ts';
import { batchOpenData } from './batch-open.ts';
import { createData } from './create.ts';
import { deleteData } from './delete.ts';
import { listData } from './list.ts';
import { patchData } from './patch.ts';
import { tenantAccessTokenData } from './tenant-access-token.ts';

const statusFields = ['system_status_id', 'title', 'icon_key'];
const at = (place: string, names: readonly string[]) => [place, ...names.map((name) => `${place}.${name}`)];
const resultFields = at('result_list.0', ['user_id', 'result']).slice(1);

const answers: readonly { name: string; schema: Schema<unknown>; data: object; required: readonly string[] }[] = [
  // What an answer may lack of `items` stands in a test of its own.
  {
    name: 'list',
    schema: listData,
    data: list.response.data,
    required: ['has_more', ...at('items.0', statusFields).slice(1)],
  },
  {
    name: 'list, minimal',
    schema: listData,
    data: list.minimal.response.data,
    required: ['has_more', ...at('items.0', statusFields).slice(1)],
  },
  { name: 'create', schema: createData, data: create.response.data, required: at('system_status', statusFields) },
  {
    name: 'create, minimal',
    schema: createData,
    data: create.minimal.response.data,
    required: at('system_status', statusFields),
  },
  { name: 'patch', schema: patchData, data: patch.response.data, required: at('system_status', statusFields) },
  {
    name: 'patch, minimal',
    schema: patchData,
    data: patch.minimal.response.data,
    required: at('system_status', statusFields),
  },
  { name: 'delete', schema: deleteData, data: deleteStatus.response.data, required: [] },
  { name: 'batchOpen', schema: batchOpenData, data: open.response.data, required: ['result_list', ...resultFields] },
  {
    name: 'batchOpen, minimal',
    schema: batchOpenData,
    data: open.minimal.response.data,
    required: ['result_list', ...resultFields],
  },
  { name: 'batchClose', schema: batchCloseData, data: close.response.data, required: ['result_list', ...resultFields] },
  // The token call answers flat: `code` and `msg` belong to the envelope, not to the data.
  {
    name: 'tenantAccessToken',
    schema: tenantAccessTokenData,
    data: token.response,
    required: ['tenant_access_token', 'expire'],
  },
];

describe.each(answers)('the answer of $name', ({ schema, data, required }) => {
  const inEnvelope = (path: string): boolean => path === 'code' || path === 'msg';

  it('parses, and parses back equal', () => {
    expect(parse(schema, data)).toStrictEqual(data);
  });

  it('is refused without any one of the required fields', () => {
    const dropped = withoutEachField(data).filter(({ path }) => required.includes(path));
    expect(dropped.map(({ path }) => path).toSorted()).toStrictEqual(required.toSorted());
    for (const { path, value } of dropped) expect(parse(schema, value), path).toBe('refused');
  });

  it.each(withEachTypeWrong(data).filter(({ path }) => !inEnvelope(path)))('is refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });

  it('is fine without any one of the other fields', () => {
    for (const { path, value } of withoutEachField(data)) {
      if (required.includes(path) || path === 'items') continue;
      expect(parse(schema, value), path).toStrictEqual(value);
    }
  });

  it.each(withOneFieldMore(data))('passes on $name', ({ value }) => {
    expect(parse(schema, value)).toStrictEqual(value);
  });
});
