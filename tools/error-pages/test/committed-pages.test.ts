import { expect, it } from 'vitest';
import { findStale } from '../src/files/find-stale.ts';
import { folder, mendingCommand } from '../src/files/folder.ts';
import { renderPages } from '../src/files/pages.ts';

it('the pages in docs/errors are those of the present contracts', async () => {
  const stale = await findStale(folder, renderPages());
  expect(stale, `stale pages; write them again with: ${mendingCommand}`).toEqual([]);
});

it('every link inside a page leads to an anchor of that page, and no anchor is there twice', () => {
  for (const [name, text] of renderPages()) {
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size, name).toBe(anchors.length);
    expect(links.length, name).toBeGreaterThan(0);
    expect(
      links.filter((link) => !anchors.includes(link)),
      name,
    ).toEqual([]);
  }
});
