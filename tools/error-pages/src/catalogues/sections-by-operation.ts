import type { ErrorCatalogue, Operation } from '@x/core-signing';
import { sortedRows } from './sorted-rows.ts';
import type { CatalogueSection } from './vendor-catalogue.ts';

/** Sections for a catalogue that has none of its own: by the operations that can answer with a code. */
export function sectionsByOperation(
  errors: ErrorCatalogue,
  operations: Readonly<Record<string, Operation>>,
): CatalogueSection[] {
  const rows = sortedRows(errors);
  const namesOf = (row: (typeof rows)[number]) => row.entry.operations ?? [];
  const fetchesToken = (name: string) => operations[name]?.token === 'none';
  const sections: CatalogueSection[] = [
    {
      title: { en: 'Codes of single operations', 'zh-CN': '特定接口的错误码' },
      rows: rows.filter((row) => namesOf(row).some((name) => !fetchesToken(name))),
    },
    {
      title: { en: 'Codes of the calls that fetch a token', 'zh-CN': '获取令牌时的错误码' },
      rows: rows.filter((row) => namesOf(row).length > 0 && namesOf(row).every(fetchesToken)),
    },
    {
      title: { en: 'Codes of any call', 'zh-CN': '任何调用都可能返回的错误码' },
      rows: rows.filter((row) => row.entry.operations === undefined),
    },
    {
      title: { en: 'Codes of calls that this package does not make', 'zh-CN': '本客户端不会发起的调用的错误码' },
      rows: rows.filter((row) => row.entry.operations?.length === 0),
    },
  ];
  return sections.filter((section) => section.rows.length > 0);
}
