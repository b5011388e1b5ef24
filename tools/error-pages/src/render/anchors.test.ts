import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import type { CatalogueRow } from '../catalogues/vendor-catalogue.ts';
import { anchorsOf } from './anchors.ts';

function row(reason: string, codes: ErrorEntry['codes'], status: number): CatalogueRow {
  const known = { message: '', retry: 'never', mayHaveExecuted: false, evidence: 'documented', source: '' } as const;
  return { reason, entry: { ...known, codes, httpStatus: [status] } };
}

const title = { en: 'Section', 'zh-CN': '分区' };

describe('anchorsOf', () => {
  it('gives every code one of its own, also where two entries share a code', () => {
    const rows = [row('one', [1, -2], 400), row('other', [1], 403)];
    const anchors = anchorsOf([
      { title, rows: rows.slice(0, 1) },
      { title, rows: rows.slice(1) },
    ]);
    expect([...anchors.values()]).toEqual([['code-1', 'code--2'], ['code-1-403']]);
  });

  it('refuses two entries that nothing tells apart', () => {
    const rows = [row('one', [1], 400), row('two', [1], 403), row('three', [1], 403)];
    expect(() => anchorsOf([{ title, rows }])).toThrow('one of them is three');
  });
});
