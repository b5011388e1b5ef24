import { json } from '@x/test-kit/canned';
import { describe, expect, it } from 'vitest';
import { connect } from '../../test/support/connect.ts';
import { issuesOf } from '../../test/support/issues-of.ts';
import { sampleOf } from '../../test/support/samples.ts';
import type { CreateInput } from './create.ts';

// A caller without TypeScript can pass anything.
const createWith = (input: unknown) => issuesOf((client) => client.create(input as never));

const status: CreateInput = { title: '出差', icon_key: 'GeneralBusinessTrip' };

function tooHeavy(maximum: number, weight: number): string {
  return `must weigh at most ${maximum} and weighs ${weight} (a Chinese character 2, any other 1)`;
}

/** What was sent for an input that the client takes. */
async function sentFor(input: CreateInput): Promise<unknown> {
  const { client, calls } = await connect({ call: [json(sampleOf('create').response)] });
  await client.create(input);
  return JSON.parse(calls[0]?.body ?? '');
}

describe('create refuses', () => {
  it.each([
    { name: 'no title', change: { title: undefined }, path: 'title', message: 'is missing' },
    { name: 'an empty title', change: { title: '' }, path: 'title', message: 'must not be empty' },
    { name: 'a title of another type', change: { title: 7 }, path: 'title', message: 'expected string' },
    { name: 'no icon', change: { icon_key: undefined }, path: 'icon_key', message: 'is missing' },
    { name: 'a priority below 0', change: { priority: -1 }, path: 'priority', message: 'must be at least 0' },
    { name: 'a priority above 9', change: { priority: 10 }, path: 'priority', message: 'must be at most 9' },
    { name: 'half a priority', change: { priority: 0.5 }, path: 'priority', message: 'expected int' },
    { name: 'a priority in quotes', change: { priority: '1' }, path: 'priority', message: 'expected number' },
    {
      name: 'another language',
      change: { i18n_title: { fr_fr: 'x' } },
      path: 'i18n_title.fr_fr',
      message: 'is no parameter of this operation',
    },
    {
      name: 'an empty i18n title',
      change: { i18n_title: { ja_jp: '' } },
      path: 'i18n_title.ja_jp',
      message: 'must not be empty',
    },
    {
      name: 'a setting in quotes',
      change: { sync_setting: { is_open_by_default: 'true' } },
      path: 'sync_setting.is_open_by_default',
      message: 'expected boolean',
    },
    {
      name: 'an unknown setting',
      change: { sync_setting: { color: 'RED' } },
      path: 'sync_setting.color',
      message: 'is no parameter of this operation',
    },
    {
      name: 'an id',
      change: { system_status_id: '1' },
      path: 'system_status_id',
      message: 'is no parameter of this operation',
    },
  ])('$name', async ({ change, path, message }) => {
    expect(await createWith({ ...status, ...change })).toStrictEqual([{ path, message }]);
  });

  it('an icon and a colour that the page does not list, and names those that it does', async () => {
    const issues = await createWith({ ...status, icon_key: 'coffee', color: 'PINK' });
    expect(issues.map(({ path }) => path)).toStrictEqual(['icon_key', 'color']);
    expect(issues[0]?.message).toMatch(/^must be one of "GeneralDoNotDisturb", .*"GeneralVacation"$/);
    expect(issues[1]?.message).toMatch(/^must be one of "BLUE", .*"CARMINE"$/);
  });

  // Inferred: the pages only say what Chinese, English and other characters weigh.
  it.each([
    ['Chinese', '差'.repeat(10), '差', 22],
    ['English', 'a'.repeat(20), 'a', 21],
    ['Chinese and English', `${'差'.repeat(9)}ab`, 'c', 21],
    ['kanji', '張'.repeat(10), '張', 22],
    ['kana', 'か'.repeat(20), 'か', 21],
    ['emoji', '😀'.repeat(20), '😀', 21],
  ])('a title over 20 in %s', async (_, heaviest, oneMore, weight) => {
    expect(await sentFor({ ...status, title: heaviest })).toStrictEqual({ ...status, title: heaviest });
    expect(await createWith({ ...status, title: heaviest + oneMore })).toStrictEqual([
      { path: 'title', message: tooHeavy(20, weight) },
    ]);
  });

  it('texts of every kind over their limits', async () => {
    const sync_setting = {
      title: 'a'.repeat(31),
      i18n_title: { en_us: 'a'.repeat(30), zh_cn: '差'.repeat(16) },
      explain: '差'.repeat(31),
      i18n_explain: { ja_jp: 'a'.repeat(61), en_us: 'a'.repeat(60) },
    };
    expect(await createWith({ ...status, i18n_title: { en_us: 'a'.repeat(21) }, sync_setting })).toStrictEqual([
      { path: 'i18n_title.en_us', message: tooHeavy(20, 21) },
      { path: 'sync_setting.title', message: tooHeavy(30, 31) },
      { path: 'sync_setting.i18n_title.zh_cn', message: tooHeavy(30, 32) },
      { path: 'sync_setting.explain', message: tooHeavy(60, 62) },
      { path: 'sync_setting.i18n_explain.ja_jp', message: tooHeavy(60, 61) },
    ]);
  });

  it('and names every fault at once', async () => {
    const input = { title: 'a'.repeat(21), icon_key: 'Tea', priority: 11, sync_setting: { titel: 'x' }, colour: 'RED' };
    expect((await createWith(input)).map(({ path }) => path).toSorted()).toStrictEqual([
      'colour',
      'icon_key',
      'priority',
      'sync_setting.titel',
      'title',
    ]);
  });

  it.each([undefined, null, [], 'text', 7])('%j in place of an object', async (input) => {
    expect(await createWith(input)).toStrictEqual([{ path: '', message: 'expected one object' }]);
  });
});

it.each([0, 9])('create takes priority %i', async (priority) => {
  expect(await sentFor({ ...status, priority })).toStrictEqual({ ...status, priority });
});
