import { operations as feishuOperations } from '@x/feishu-status/contract';
import { operations as fxiaokeOperations } from '@x/fxiaoke-offline/contract';
import { startMocks } from '@x/mocks';
import { operations as wpsOperations } from '@x/wps-users/contract';
import { describe, expect, it, onTestFinished } from 'vitest';
import { feishu } from '../src/catalogues/feishu.ts';
import { fxiaoke } from '../src/catalogues/fxiaoke.ts';
import { mockFault } from '../src/catalogues/mock-fault.ts';
import { wps } from '../src/catalogues/wps.ts';
import { renderPages } from '../src/files/pages.ts';

const operations = { feishu: feishuOperations, wps: wpsOperations, fxiaoke: fxiaokeOperations };

/** Two operations of Fxiaoke have one path, and are told apart by what is in the body. */
const BODY = JSON.stringify({ openUserIds: ['x'], status: 1 });

/** How to call the operation that a fault names: the mock refuses before it looks at anything else. */
function requestFor(vendor: keyof typeof operations, rule: string): { method: string; path: string } {
  const [, name = ''] = /^\w+\.(\w+):/.exec(rule) ?? [];
  const all: Readonly<Record<string, { readonly method: string; readonly path: string }>> = operations[vendor];
  const { method, path } = all[name] ?? {};
  if (method === undefined || path === undefined) throw new Error(`${rule} names no operation`);
  return { method, path: path.replaceAll(/[:{]\w+}?/g, 'x') };
}

describe.each([feishu, wps, fxiaoke])('the faults on the page of $id', (catalogue) => {
  const rows = catalogue.sections.flatMap((section) => section.rows);
  const codes = rows.flatMap((row) =>
    row.entry.codes.map((code) => ({ row, code, rule: mockFault(row, code, catalogue) })),
  );

  it('bring the codes, each with its own HTTP status', async () => {
    const mocks = await startMocks({ listen: false });
    onTestFinished(() => mocks.close());
    const wrong: string[] = [];
    for (const { row, code, rule } of codes) {
      if (rule === undefined) continue;
      await mocks.faults.arm(rule);
      const { method, path } = requestFor(catalogue.id, rule);
      const body = method === 'GET' || method === 'DELETE' ? undefined : BODY;
      const request = new Request(`${mocks.baseURL[catalogue.id]}${path}`, {
        method,
        ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
      });
      const answer = await mocks.fetch(request);
      const text = await answer.text();
      if (!row.entry.httpStatus.includes(answer.status) || !text.includes(String(code))) {
        wrong.push(`${rule}: HTTP ${answer.status} ${text.slice(0, 200)}`);
      }
      // Spent faults count too, and there is room for 64.
      await mocks.faults.clear();
    }
    expect(wrong).toEqual([]);
  });

  it('are there for every code but those whose HTTP status the mock never sends', () => {
    const without = codes.filter(({ rule }) => rule === undefined).map(({ code }) => code);
    expect(without).toEqual(catalogue.id === 'wps' ? [409007001] : []);
  });
});

it('the pages tell the requests that a mock refuses, in the language of the page', () => {
  const pages = renderPages();
  expect(pages.get('feishu.md')).toContain('- Request: a user of another tenant in the list\n');
  expect(pages.get('feishu.zh-CN.md')).toContain('- 请求：列表中有其他租户的用户\n');
});
