import { feishu } from '../catalogues/feishu.ts';
import { fxiaoke } from '../catalogues/fxiaoke.ts';
import type { Language } from '../catalogues/vendor-catalogue.ts';
import { wps } from '../catalogues/wps.ts';
import { fileName, renderPage } from '../render/page.ts';

const languages: readonly Language[] = ['en', 'zh-CN'];

/** Every page by its file name. */
export function renderPages(): ReadonlyMap<string, string> {
  return new Map(
    [feishu, wps, fxiaoke].flatMap((catalogue) =>
      languages.map((language) => [fileName(catalogue.id, language), renderPage(catalogue, language)] as const),
    ),
  );
}
