import { expect, it } from 'vitest';
import { cutPage } from './paging.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids =
  (wanted: string) =>
  ({ id }: { id: string }) =>
    wanted.includes(id);

function tokenOf(page: ReturnType<typeof cutPage>): string {
  if (page.kind === 'refused' || page.nextToken === undefined) throw new Error('there is no next page');
  return page.nextToken;
}

it('gives what is wanted in order, with a token as long as there is more', () => {
  const first = cutPage(all, ids('abde'), { size: 2, token: undefined });
  expect(first).toMatchObject({ kind: 'page', items: [{ id: 'a' }, { id: 'b' }] });
  expect(cutPage(all, ids('abde'), { size: 2, token: tokenOf(first) })).toEqual({
    kind: 'page',
    items: [{ id: 'd' }, { id: 'e' }],
    nextToken: undefined,
  });
});

it('goes on after an item that is no longer wanted', () => {
  const first = cutPage(all, ids('abde'), { size: 2, token: undefined });
  expect(cutPage(all, ids('ade'), { size: 1, token: tokenOf(first) })).toMatchObject({ items: [{ id: 'd' }] });
});

it('refuses a token that names no item', () => {
  const first = cutPage(all, ids('abcde'), { size: 4, token: undefined });
  expect(cutPage(all.slice(0, 2), ids('ab'), { size: 1, token: tokenOf(first) }).kind).toBe('refused');
  expect(cutPage(all, ids('ab'), { size: 1, token: 'a' }).kind).toBe('refused');
});

it('gives an empty page without a token when nothing is wanted', () => {
  expect(cutPage(all, ids(''), { size: 1, token: undefined })).toEqual({
    kind: 'page',
    items: [],
    nextToken: undefined,
  });
});
